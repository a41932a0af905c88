package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.summary.ClosingSummary;
import org.springframework.stereotype.Component;

/** 核销罚款: the payments stand on the page with their receipts; completing says that nothing is open. */
@Component
class CollectFine implements TaskHandler<CollectFine.Form> {
    private final ClosingSummary closing;

    CollectFine(ClosingSummary closing) {
        this.closing = closing;
    }

    record Form() {}

    @Override
    public String task() {
        return "collect-fine";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        closing.collected(task.matter());
        return Outcome.done();
    }
}
