package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Remarks;
import cn.dangchang.inspection.domain.Verifying;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** What could be corrected at once was corrected, seen and photographed. */
@Component
class VerifyImmediateRectification implements TaskHandler<VerifyImmediateRectification.Form> {
    private final Verifying verifying;
    private final Remarks remarks;

    VerifyImmediateRectification(Verifying verifying, Remarks remarks) {
        this.verifying = verifying;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "verify-immediate-rectification";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        verifying.verify(task.matter());
        return Outcome.done();
    }

    record Form(@Size(max = 500) String note) {}
}
