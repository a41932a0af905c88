package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.domain.coercion.DecidingPowerCut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审核停止供应: the group leader, who did not apply. */
@Component
class ReviewPowerCut implements TaskHandler<ReviewPowerCut.Form> {
    private final DecidingPowerCut deciding;

    ReviewPowerCut(DecidingPowerCut deciding) {
        this.deciding = deciding;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-power-cut";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean passed = "approve".equals(form.decision());
        deciding.review(task.matter(), passed, form.opinion());
        return Outcome.done().with(PowerCutWords.REVIEWED, passed);
    }
}
