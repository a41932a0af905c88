package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 公开处罚决定: a masked copy, or why there is none. */
@Component
class PublishDecision implements TaskHandler<PublishDecision.Form> {
    record Form(@NotBlank @Pattern(regexp = "yes|no") String publish, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "publish-decision";
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
