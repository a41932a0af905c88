package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Ordering;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The order to rectify is issued and served on the spot. */
@Component
class IssueRectificationOrder implements TaskHandler<IssueRectificationOrder.Form> {
    private final Ordering ordering;
    private final Remarks remarks;

    IssueRectificationOrder(Ordering ordering, Remarks remarks) {
        this.ordering = ordering;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "issue-rectification-order";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        ordering.orderRectification(task.matter());
        return Outcome.done();
    }

    record Form(@Size(max = 500) String note) {}
}
