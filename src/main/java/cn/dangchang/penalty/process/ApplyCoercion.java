package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 申请查封扣押: two officers submit it for approval, act at once because it is urgent, or take it back. */
@Component
class ApplyCoercion implements TaskHandler<ApplyCoercion.Form> {
    private final ApplyingForCoercion applying;

    ApplyCoercion(ApplyingForCoercion applying) {
        this.applying = applying;
    }

    record Form(@NotBlank @Pattern(regexp = "ordinary|urgent|withdraw") String way, @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "apply-coercion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        if ("withdraw".equals(form.way())) {
            applying.withdraw(task.matter(), form.words());
            return Outcome.done().with(CoercionWords.WITHDRAWN, true);
        }
        boolean urgent = "urgent".equals(form.way());
        applying.submit(task.matter(), urgent, form.words());
        return Outcome.done().with(CoercionWords.URGENT, urgent).with(CoercionWords.WITHDRAWN, false);
    }
}
