package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.decision.DiscussingCase;
import org.springframework.stereotype.Component;

/** 集体讨论: what the leading group concluded, signed by everyone. */
@Component
class DiscussCollectively implements TaskHandler<DiscussCollectively.Form> {
    private final DiscussingCase discussing;

    DiscussCollectively(DiscussingCase discussing) {
        this.discussing = discussing;
    }

    record Form() {}

    @Override
    public String task() {
        return "discuss-collectively";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        discussing.conclude(task.matter());
        return Outcome.done();
    }
}
