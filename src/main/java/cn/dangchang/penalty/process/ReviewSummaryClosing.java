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

/** 审核结案: a group leader who did not apply for it. */
@Component
class ReviewSummaryClosing implements TaskHandler<ReviewSummaryClosing.Form> {
    private final ClosingSummary closing;

    ReviewSummaryClosing(ClosingSummary closing) {
        this.closing = closing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-summary-closing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean passed = "approve".equals(form.decision());
        closing.review(task.matter(), passed, form.opinion());
        return Outcome.done().with(SummaryPenaltyWords.CLOSING_REVIEWED, passed);
    }
}
