package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.summary.ClosingSummary;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 申请结案: filed, paid, corrected; an officer says so. */
@Component
class ApplySummaryClosing implements TaskHandler<ApplySummaryClosing.Form> {
    private final ClosingSummary closing;

    ApplySummaryClosing(ClosingSummary closing) {
        this.closing = closing;
    }

    record Form(Boolean correctionConfirmed, @NotBlank @Size(max = 500) String execution) {}

    @Override
    public String task() {
        return "apply-summary-closing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        closing.apply(task.matter(), Boolean.TRUE.equals(form.correctionConfirmed()), form.execution());
        return Outcome.done().with(SummaryPenaltyWords.CLOSING_REVIEWED, false).with(SummaryPenaltyWords.CLOSING_APPROVED, false);
    }
}
