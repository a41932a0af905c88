package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.penalty.domain.coercion.StoppingSupply;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** 停止供应: recorded to the minute, or not needed any more because the order was obeyed. */
@Component
class CutPower implements TaskHandler<CutPower.Form> {
    private final ApplyingForPowerCut applying;
    private final StoppingSupply supply;

    CutPower(ApplyingForPowerCut applying, StoppingSupply supply) {
        this.applying = applying;
        this.supply = supply;
    }

    record Form(@NotBlank @Pattern(regexp = "cut|obeyed") String outcome, LocalDateTime cutAt, @Size(max = 60) String cutBy, @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "cut-power";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean obeyed = "obeyed".equals(form.outcome());
        if (obeyed) {
            applying.giveUp(task.matter(), "obeyed", form.words());
        } else {
            supply.cut(task.matter(), form.cutAt(), form.cutBy(), form.words());
        }
        return Outcome.done().with(PowerCutWords.OBEYED, obeyed);
    }
}
