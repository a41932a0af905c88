package cn.dangchang.organisation.login;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import static org.springframework.security.config.Customizer.withDefaults;

/** The three doors: programs (HTTP Basic, no cookie), Camunda's own pages, and ours. */
@Configuration
class SecurityChains {
    /** Styles may be inline because form-js and bpmn-js place their elements so; scripts never. */
    private static final String OUR_CSP = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final String[] PUBLIC = {"/login", "/app/**", "/favicon.ico", "/error", "/verify/**", "/r/**", "/draws/*/public",
        "/actuator/health", "/actuator/health/**"};

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AskForPassword ask) throws Exception {
        return http.securityMatcher(anyServlet("/engine-rest/**", "/api/**"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(ask))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(ask))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain camunda(HttpSecurity http, SendToLogin login) throws Exception {
        return http.securityMatcher(anyServlet("/camunda/**"))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(anyServlet("/camunda/app/cockpit/**", "/camunda/app/admin/**", "/camunda/api/cockpit/**", "/camunda/api/admin/plugin/**"))
                        .hasRole("ADMIN")
                        .anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(login))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SendToLogin login, NotAllowed notAllowed) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(PUBLIC).permitAll()
                        .requestMatchers("/admin/**", "/actuator/**").hasRole("ADMIN")
                        .anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").permitAll())
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(login).accessDeniedHandler(notAllowed))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(OUR_CSP))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny()))
                .csrf(withDefaults())
                .build();
    }

    /** No text of ours holds a zero character, and the database takes none. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    /** Matches by the whole address, since Camunda's doors are servlets of their own. */
    private static RequestMatcher anyServlet(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher).toList());
    }
}
