package cn.dangchang.engine;

import cn.dangchang.shared.Acting;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the gate before Camunda's doors, and lets its webapps know who is logged in with us. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {
    /** After the security chain, which says who is acting. */
    private static final int AFTER_SECURITY = 10;

    @Bean
    FilterRegistrationBean<EngineGate> engineGate(GateScope scope, GateAnswers answers, Acting acting) {
        var gate = new FilterRegistrationBean<>(new EngineGate(scope, answers, acting));
        gate.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        gate.setOrder(AFTER_SECURITY + 1);
        return gate;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", HouseLogin.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
