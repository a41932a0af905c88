package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.summary.IssuingDecisions;
import org.springframework.stereotype.Component;

/** 作出当场处罚决定: prepared and signed on the page; completing issues the decisions and hands them over. */
@Component
class IssueSummaryDecision implements TaskHandler<IssueSummaryDecision.Form> {
    private final IssuingDecisions issuing;

    IssueSummaryDecision(IssuingDecisions issuing) {
        this.issuing = issuing;
    }

    record Form() {}

    @Override
    public String task() {
        return "issue-summary-decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done().with(SummaryPenaltyWords.FINED, issuing.issue(task.matter()));
    }
}
