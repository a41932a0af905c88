package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 申请停止供应: two officers submit it, or take it back. */
@Component
class ApplyPowerCut implements TaskHandler<ApplyPowerCut.Form> {
    private final ApplyingForPowerCut applying;

    ApplyPowerCut(ApplyingForPowerCut applying) {
        this.applying = applying;
    }

    record Form(@NotBlank @Pattern(regexp = "submit|withdraw") String way, @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "apply-power-cut";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean withdrawn = "withdraw".equals(form.way());
        if (withdrawn) {
            applying.giveUp(task.matter(), "withdrawn", form.words());
        } else {
            applying.submit(task.matter());
        }
        return Outcome.done().with(PowerCutWords.WITHDRAWN, withdrawn);
    }
}
