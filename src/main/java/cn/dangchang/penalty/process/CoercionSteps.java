package cn.dangchang.penalty.process;

import cn.dangchang.penalty.domain.coercion.Holding;
import cn.dangchang.penalty.domain.coercion.Lifting;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of {@code administrative-coercion} do: one line each, no decision taken here. */
@Configuration(proxyBeanMethods = false)
class CoercionSteps {
    @Bean
    JavaDelegate remindSeizureTerm(Holding holding) {
        return task -> holding.remind(new MatterNumber(task.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate endExamination(Holding holding) {
        return task -> holding.examinationRanOut(new MatterNumber(task.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate releaseByTerm(Lifting lifting) {
        return task -> lifting.termRanOut(new MatterNumber(task.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate liftUnapproved(Lifting lifting) {
        return task -> lifting.lateApprovalMissed(new MatterNumber(task.getProcessBusinessKey()));
    }
}
