package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.LATE_APPROVED;

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
        boolean approved = form.decision().equals("approve");
        plans.approveLate(task.matter(), approved, form.opinion());
        return Outcome.done().with(LATE_APPROVED, approved);
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}
}
