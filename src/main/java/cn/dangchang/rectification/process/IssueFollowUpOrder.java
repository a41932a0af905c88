package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.OrderingAnew;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 再次下达文书: the new order was prepared and signed; completing issues it and hands it over. */
@Component
class IssueFollowUpOrder implements TaskHandler<IssueFollowUpOrder.Form> {
    private final OrderingAnew orders;

    IssueFollowUpOrder(OrderingAnew orders) {
        this.orders = orders;
    }

    record Form(@Size(max = 500) String note) {}

    @Override
    public String task() {
        return "issue-follow-up-order";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        orders.issue(task.matter(), form.note());
        return Outcome.done().with(RectificationWords.ANY_PASSED, false).with(RectificationWords.ANY_FAILED, false)
                .with(RectificationWords.ITEMS_OPEN, true);
    }
}
