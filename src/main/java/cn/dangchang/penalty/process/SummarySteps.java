package cn.dangchang.penalty.process;

import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of {@code summary-penalty} do: one line each, no decision taken here. */
@Configuration(proxyBeanMethods = false)
class SummarySteps {
    @Bean
    JavaDelegate remindFinePayment(FineExecution execution) {
        return task -> execution.remind(new MatterNumber(task.getProcessBusinessKey()), "fine-due-soon");
    }

    @Bean
    JavaDelegate recordFineOverdue(FineExecution execution) {
        return task -> execution.remind(new MatterNumber(task.getProcessBusinessKey()), "fine-overdue");
    }
}
