package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 申请结案: the officers. */
@Component
class ApplyCaseClosing implements TaskHandler<ApplyCaseClosing.Form> {
    private final ConcludingCase concluding;

    ApplyCaseClosing(ConcludingCase concluding) {
        this.concluding = concluding;
    }

    record Form(@NotBlank @Size(max = 500) String execution) {}

    @Override
    public String task() {
        return "apply-case-closing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        concluding.applyClosing(task.matter(), form.execution());
        return Outcome.done().with(PenaltyCaseWords.CLOSING_REVIEWED, false).with(PenaltyCaseWords.CLOSING_APPROVED, false);
    }
}
