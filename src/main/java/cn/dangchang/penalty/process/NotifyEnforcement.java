package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.CollectingFine;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 强制执行催告: 行政强制执行事先催告书 is issued and given to service. */
@Component
class NotifyEnforcement implements TaskHandler<NotifyEnforcement.Form> {
    private final CollectingFine collecting;

    NotifyEnforcement(CollectingFine collecting) {
        this.collecting = collecting;
    }

    record Form() {}

    @Override
    public String task() {
        return "notify-enforcement";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        collecting.notifyEnforcement(UUID.fromString(task.subject()));
        return Outcome.done();
    }
}
