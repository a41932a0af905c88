package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 法制审核: passes, returns or rejects the present version of the draft. */
@Component
class LegalReview implements TaskHandler<LegalReview.Form> {
    record Form(@NotBlank @Pattern(regexp = "pass|return|reject") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "legal-review";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done().with(PenaltyCaseWords.REVIEW_PASSED, "pass".equals(form.decision()));
    }
}
