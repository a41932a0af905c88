package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.Resuming;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 复查复产条件: two officers looked whether the hazard is removed. */
@Component
class ReviewResumption implements TaskHandler<ReviewResumption.Form> {
    private final Resuming resuming;

    ReviewResumption(Resuming resuming) {
        this.resuming = resuming;
    }

    record Form(@NotBlank @Pattern(regexp = "pass|fail") String decision, @Size(max = 500) String note) {
        boolean passed() {
            return "pass".equals(decision);
        }
    }

    @Override
    public String task() {
        return "review-resumption";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        resuming.review(task.matter(), form.passed(), form.note());
        return Outcome.done().with(RectificationWords.RESUMPTION_REVIEWED, form.passed());
    }
}
