package cn.dangchang.rectification.process;

import cn.dangchang.rectification.domain.Reminding;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of {@code rectification} do: one line each, no decision taken here. */
@Configuration(proxyBeanMethods = false)
class RectificationSteps {
    @Bean
    JavaDelegate remindRectification(Reminding reminding) {
        return execution -> reminding.beforeDeadline(matter(execution));
    }

    @Bean
    JavaDelegate recordDeadlinePassed(Reminding reminding) {
        return execution -> reminding.deadlinePassed(matter(execution));
    }

    @Bean
    JavaDelegate warnReviewOverdue(Reminding reminding) {
        return execution -> reminding.reviewOverdue(matter(execution));
    }

    private static MatterNumber matter(DelegateExecution execution) {
        return new MatterNumber(execution.getProcessBusinessKey());
    }
}
