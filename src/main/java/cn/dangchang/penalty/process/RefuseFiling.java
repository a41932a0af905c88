package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.cases.DecidingFiling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 不予立案: the officers tell the source why nothing is filed; the matter ends. */
@Component
class RefuseFiling implements TaskHandler<RefuseFiling.Form> {
    private final DecidingFiling filing;

    RefuseFiling(DecidingFiling filing) {
        this.filing = filing;
    }

    record Form(@NotBlank @Size(max = 500) String answer) {}

    @Override
    public String task() {
        return "refuse-filing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        filing.answer(task.matter(), form.answer());
        return Outcome.done();
    }
}
