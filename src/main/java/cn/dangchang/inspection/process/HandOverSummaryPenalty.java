package cn.dangchang.inspection.process;

import cn.dangchang.inspection.domain.Punishing;
import cn.dangchang.shared.MatterNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Hands a penalty on the spot over to those who impose it. */
@Component("handOverSummaryPenalty")
class HandOverSummaryPenalty implements JavaDelegate {
    private final Punishing punishing;

    HandOverSummaryPenalty(Punishing punishing) {
        this.punishing = punishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        punishing.proposeSummaryPenalty(new MatterNumber(execution.getProcessBusinessKey()));
    }
}
