package cn.dangchang.audit.domain;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A verification runs beside the product: on a port of its own, without jobs and without the demo's story. */
class VerifyAuditMode implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("verify-audit")) {
            environment.getPropertySources().addFirst(new MapPropertySource("verification of the audit trail", Map.of(
                    "server.port", "0", "camunda.bpm.job-execution.enabled", "false", "dangchang.demo.story", "false")));
        }
    }
}
