package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.EnforcingFine;
import org.springframework.stereotype.Component;

/** 催告缴纳罚款: issues the reminder and begins its service. */
@Component
class RemindPayment implements TaskHandler<RemindPayment.Form> {
    private final EnforcingFine enforcing;

    RemindPayment(EnforcingFine enforcing) {
        this.enforcing = enforcing;
    }

    record Form() {}

    @Override
    public String task() {
        return "remind-payment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        enforcing.remind(task.matter(), task.processInstance());
        return Outcome.done();
    }
}
