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

/** 决定停止供应: the head of the agency alone (安全生产法 70). */
@Component
class DecidePowerCut implements TaskHandler<DecidePowerCut.Form> {
    private final DecidingPowerCut deciding;

    DecidePowerCut(DecidingPowerCut deciding) {
        this.deciding = deciding;
    }

    record Form(@NotBlank @Pattern(regexp = "approved|returned|refused") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "decide-power-cut";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        deciding.decide(task.matter(), form.decision(), form.opinion());
        return Outcome.done().with(PowerCutWords.DECISION, form.decision());
    }
}
