package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.EnforcingFine;
import org.springframework.stereotype.Component;

/** 强制执行事先催告: issues the notice and begins its service. */
@Component
class NotifyEnforcement implements TaskHandler<NotifyEnforcement.Form> {
    private final EnforcingFine enforcing;

    NotifyEnforcement(EnforcingFine enforcing) {
        this.enforcing = enforcing;
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
        enforcing.notify(task.matter(), task.processInstance());
        return Outcome.done();
    }
}
