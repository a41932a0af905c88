package cn.dangchang.penalty.process;

import cn.dangchang.penalty.domain.execution.Deferring;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of {@code summary-penalty} and {@code fine-execution} do: one line each, no decision taken here. */
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

    /** Outside the leader's task, since it takes the other branch of the same instance away. */
    @Bean
    JavaDelegate endFineExecution(HaltingExecution halting) {
        return task -> halting.ended(UUID.fromString((String) task.getVariable("subject")));
    }

    /** After the grant; the other branch of the same instance begins anew. */
    @Bean
    JavaDelegate moveDueDay(Deferring deferring) {
        return task -> deferring.granted(UUID.fromString((String) task.getVariable("subject")));
    }
}
