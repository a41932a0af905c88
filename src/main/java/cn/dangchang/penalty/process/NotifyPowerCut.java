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
import org.springframework.stereotype.Component;

/** 通知供应单位和企业: times and signatures stand on the page; completing issues and hands over both papers, unless the order was obeyed meanwhile. */
@Component
class NotifyPowerCut implements TaskHandler<NotifyPowerCut.Form> {
    private final StoppingSupply supply;
    private final ApplyingForPowerCut applying;

    NotifyPowerCut(StoppingSupply supply, ApplyingForPowerCut applying) {
        this.supply = supply;
        this.applying = applying;
    }

    record Form(@NotBlank @Pattern(regexp = "notified|obeyed") String outcome, @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "notify-power-cut";
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
            supply.handOver(task.matter());
        }
        return Outcome.done().with(PowerCutWords.OBEYED, obeyed);
    }
}
