package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** 决定举报奖励: what proved true is rewarded, or the reason is on record (安全生产法第七十六条). */
@Component
class RewardTipOff implements TaskHandler<RewardTipOff.Form> {
    private final Handling handling;

    RewardTipOff(Handling handling) {
        this.handling = handling;
    }

    record Form(@NotBlank @Pattern(regexp = "grant|none") String decision, @Min(1) @Max(300_000) BigDecimal amount, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "reward-tip-off";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        handling.rewarded(task.matter(), form.decision().equals("grant"), form.amount(), form.reason());
        return Outcome.done();
    }
}
