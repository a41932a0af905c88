package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.DecidingFiling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审核立案: a group leader who did not apply for it. */
@Component
class ReviewFiling implements TaskHandler<ReviewFiling.Form> {
    private final DecidingFiling filing;

    ReviewFiling(DecidingFiling filing) {
        this.filing = filing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-filing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        filing.review(task.matter(), agreed, form.opinion());
        return Outcome.done().with(PenaltyCaseWords.FILING_REVIEWED, agreed);
    }
}
