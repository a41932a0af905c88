package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.PlanDecisions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The leader decides afterwards on an urgent visit. */
@Component
class FileLateApproval implements TaskHandler<FileLateApproval.Form> {
    private final PlanDecisions plans;

    FileLateApproval(PlanDecisions plans) {
        this.plans = plans;
    }

    @Override
    public String task() {
        return "file-late-approval";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        plans.approveLate(task.matter(), form.decision().equals("approve"), form.opinion());
        return Outcome.done();
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}
}
