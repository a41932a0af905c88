package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.summary.ClosingSummary;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批结案: a leader who neither applied nor reviewed. */
@Component
class ApproveSummaryClosing implements TaskHandler<ApproveSummaryClosing.Form> {
    private final ClosingSummary closing;

    ApproveSummaryClosing(ClosingSummary closing) {
        this.closing = closing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-summary-closing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        closing.approve(task.matter(), agreed, form.opinion());
        return Outcome.done().with(SummaryPenaltyWords.CLOSING_APPROVED, agreed);
    }
}
