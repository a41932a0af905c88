package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 决定延长核查期限: a leader who did not ask for it gives more time, or refuses with a reason. */
@Component
class DecideTipOffExtension implements TaskHandler<DecideTipOffExtension.Form> {
    private final Handling handling;

    DecideTipOffExtension(Handling handling) {
        this.handling = handling;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "decide-tip-off-extension";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        handling.extensionDecided(task.matter(), form.decision().equals("approve"), form.reason());
        return Outcome.done();
    }
}
