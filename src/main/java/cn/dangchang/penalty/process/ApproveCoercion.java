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

/** 审批查封扣押: the head or a leader, before anything is done (行政强制法 18). */
@Component
class ApproveCoercion implements TaskHandler<ApproveCoercion.Form> {
    private final RulingOnCoercion rulings;

    ApproveCoercion(RulingOnCoercion rulings) {
        this.rulings = rulings;
    }

    record Form(@NotBlank @Pattern(regexp = "approved|returned|refused") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-coercion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        rulings.approve(task.matter(), form.decision(), form.opinion());
        return Outcome.done().with(CoercionWords.APPROVAL, form.decision());
    }
}
