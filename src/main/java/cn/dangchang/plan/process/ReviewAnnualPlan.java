package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanApproving;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审核年度计划: a leader who did not draft it agrees, or returns it with an opinion. */
@Component
class ReviewAnnualPlan implements TaskHandler<ReviewAnnualPlan.Form> {
    private final PlanApproving approving;

    ReviewAnnualPlan(PlanApproving approving) {
        this.approving = approving;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-annual-plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean approved = "approve".equals(form.decision());
        approving.review(task.matter(), approved, form.opinion());
        return Outcome.done().with(AnnualPlanWords.PLAN_APPROVED, approved);
    }
}
