package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.domain.annual.PlanApproving;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记备案: with the filing the plan is in force. */
@Component
class RecordFiling implements TaskHandler<RecordFiling.Form> {
    private final PlanApproving approving;

    RecordFiling(PlanApproving approving) {
        this.approving = approving;
    }

    record Form(@Size(max = 100) String filedWith, LocalDate filedOn, @Size(max = 60) String filingNumber) {}

    @Override
    public String task() {
        return "record-filing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        approving.file(task.matter(), form.filedWith(), form.filedOn(), form.filingNumber());
        return Outcome.done();
    }
}
