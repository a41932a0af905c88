package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanApproving;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 登记政府批准: the planner records which government approved, by which document and when, or that it was returned. */
@Component
class RecordGovernmentApproval implements TaskHandler<RecordGovernmentApproval.Form> {
    private final PlanApproving approving;

    RecordGovernmentApproval(PlanApproving approving) {
        this.approving = approving;
    }

    record Form(@Size(max = 100) String government, @Size(max = 60) String documentNumber, LocalDate approvedOn, Boolean returned,
                @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "record-government-approval";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean approved = !Boolean.TRUE.equals(form.returned());
        if (approved) {
            approving.approvedByGovernment(task.matter(), form.government(), form.documentNumber(), form.approvedOn());
        } else {
            approving.returnedByGovernment(task.matter(), form.opinion());
        }
        return Outcome.done().with(AnnualPlanWords.GOVERNMENT_APPROVED, approved);
    }
}
