package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.RulingOnCoercion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审核查封扣押: the group leader, who did not apply. */
@Component
class ReviewCoercion implements TaskHandler<ReviewCoercion.Form> {
    private final RulingOnCoercion rulings;

    ReviewCoercion(RulingOnCoercion rulings) {
        this.rulings = rulings;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-coercion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean passed = "approve".equals(form.decision());
        rulings.review(task.matter(), passed, form.opinion());
        return Outcome.done().with(CoercionWords.REVIEWED, passed);
    }
}
