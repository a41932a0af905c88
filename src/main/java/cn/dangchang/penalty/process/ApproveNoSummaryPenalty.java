package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.summary.SparingParty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批不予当场处罚: a leader who did not propose it agrees, or sends it back. */
@Component
class ApproveNoSummaryPenalty implements TaskHandler<ApproveNoSummaryPenalty.Form> {
    private final SparingParty sparing;

    ApproveNoSummaryPenalty(SparingParty sparing) {
        this.sparing = sparing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-no-summary-penalty";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        sparing.decide(task.matter(), agreed, form.opinion());
        return Outcome.done().with(SummaryPenaltyWords.SPARED, agreed).with(SummaryPenaltyWords.SPARING, false);
    }
}
