package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批核查意见: a leader who did not look into it agrees, or sends it back with a reason. */
@Component
class DecideTipOff implements TaskHandler<DecideTipOff.Form> {
    private final Handling handling;

    DecideTipOff(Handling handling) {
        this.handling = handling;
    }

    record Form(@NotBlank @Pattern(regexp = "agree|return") String decision, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "decide-tip-off";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = form.decision().equals("agree");
        handling.decided(task.matter(), agreed, form.reason());
        return Outcome.done().with(TipOffWords.FINDINGS_AGREED, agreed);
    }
}
