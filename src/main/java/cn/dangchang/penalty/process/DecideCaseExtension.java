package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.cases.ExtendingCase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批延长办案期限. */
@Component
class DecideCaseExtension implements TaskHandler<DecideCaseExtension.Form> {
    private final ExtendingCase extending;

    DecideCaseExtension(ExtendingCase extending) {
        this.extending = extending;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "decide-case-extension";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        extending.decide(task.matter(), "approve".equals(form.decision()), form.opinion());
        return Outcome.done();
    }
}
