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

/** 补办批准: the head or a leader, within 24 hours of the act (行政强制法 19). */
@Component
class ApproveUrgentCoercion implements TaskHandler<ApproveUrgentCoercion.Form> {
    private final RulingOnCoercion rulings;

    ApproveUrgentCoercion(RulingOnCoercion rulings) {
        this.rulings = rulings;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-urgent-coercion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        rulings.approveLate(task.matter(), agreed, form.opinion());
        return Outcome.done().with(CoercionWords.LATE_APPROVED, agreed);
    }
}
