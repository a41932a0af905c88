package cn.dangchang.penalty.process;

import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service tasks of {@code penalty-case} do: one line each, no decision taken here. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {
    @Bean
    JavaDelegate remindCaseTerm(ConcludingCase concluding) {
        return task -> concluding.remind(new MatterNumber(task.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate openPartyNotices(PartyProceedings proceedings) {
        return task -> proceedings.open(new MatterNumber(task.getProcessBusinessKey()));
    }
}
