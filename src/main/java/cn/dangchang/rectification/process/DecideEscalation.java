package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.domain.Escalating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 决定升级措施: a leader follows the proposal or says why not. */
@Component
class DecideEscalation implements TaskHandler<DecideEscalation.Form> {
    private final Escalating escalating;

    DecideEscalation(Escalating escalating) {
        this.escalating = escalating;
    }

    record Form(@NotBlank @Pattern(regexp = "none|heavier-penalty|suspend-for-rectification|request-closure|revoke-licence") String measure,
                @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "decide-escalation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        escalating.decide(task.matter(), form.measure(), form.reason());
        return Outcome.done();
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        return escalating.opening(task.matter());
    }
}
