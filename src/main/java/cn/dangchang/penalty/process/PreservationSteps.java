package cn.dangchang.penalty.process;

import cn.dangchang.penalty.EvidencePreservationWords;
import cn.dangchang.penalty.domain.investigation.RulingOnPreservation;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service task of {@code evidence-preservation} does: one line, no decision taken here. */
@Configuration(proxyBeanMethods = false)
class PreservationSteps {
    @Bean
    JavaDelegate releasePreserved(RulingOnPreservation rulings) {
        return task -> rulings.termRanOut(new MatterNumber(task.getProcessBusinessKey()),
                UUID.fromString((String) task.getVariable(EvidencePreservationWords.SUBJECT.name())));
    }
}
