package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 集体讨论: what the leading group concluded, signed by everyone. */
@Component
class DiscussCollectively implements TaskHandler<DiscussCollectively.Form> {
    record Form(@NotBlank @Size(max = 1000) String conclusion) {}

    @Override
    public String task() {
        return "discuss-collectively";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done();
    }
}
