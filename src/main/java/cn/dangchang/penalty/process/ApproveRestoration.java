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

/** 批准恢复供应: the head or a leader. */
@Component
class ApproveRestoration implements TaskHandler<ApproveRestoration.Form> {
    private final DecidingPowerCut deciding;

    ApproveRestoration(DecidingPowerCut deciding) {
        this.deciding = deciding;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-restoration";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        deciding.approveRestoration(task.matter(), agreed, form.opinion());
        return Outcome.done().with(PowerCutWords.RESTORATION_APPROVED, agreed);
    }
}
