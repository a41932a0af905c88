package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.PLAN_APPROVED;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.PlanDecisions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The leader approves the inspection, as every one needs beforehand, or returns it. */
@Component
class ApproveInspectionPlan implements TaskHandler<ApproveInspectionPlan.Form> {
    private final PlanDecisions plans;

    ApproveInspectionPlan(PlanDecisions plans) {
        this.plans = plans;
    }

    @Override
    public String task() {
        return "approve-inspection-plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean approved = form.decision().equals("approve");
        plans.approve(task.matter(), approved, form.opinion());
        return Outcome.done().with(PLAN_APPROVED, approved);
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}
}
