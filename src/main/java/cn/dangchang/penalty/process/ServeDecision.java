package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.stereotype.Component;

/** 送达处罚决定: issued, numbered, given to service. */
@Component
class ServeDecision implements TaskHandler<ServeDecision.Form> {
    record Form(@NotBlank @Pattern(regexp = "hand|service") String servedBy) {}

    @Override
    public String task() {
        return "serve-decision";
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
