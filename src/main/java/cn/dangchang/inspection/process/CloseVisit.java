package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Closing;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** A person confirms that the visit is done with. */
@Component
class CloseVisit implements TaskHandler<CloseVisit.Form> {
    private final Closing closing;
    private final Remarks remarks;

    CloseVisit(Closing closing, Remarks remarks) {
        this.closing = closing;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "close-visit";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        closing.close(task.matter(), form.confirmed());
        return Outcome.done();
    }

    record Form(@AssertTrue boolean confirmed, @Size(max = 500) String note) {}
}
