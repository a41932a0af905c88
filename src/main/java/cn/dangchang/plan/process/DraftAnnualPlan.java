package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanApproving;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 编制年度计划: the planner submits the version that was drafted, or gives a returned change up. */
@Component
class DraftAnnualPlan implements TaskHandler<DraftAnnualPlan.Form> {
    private final PlanApproving approving;

    DraftAnnualPlan(PlanApproving approving) {
        this.approving = approving;
    }

    record Form(Boolean withdraw, @Size(max = 500) String note) {}

    @Override
    public String task() {
        return "draft-annual-plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean withdrawn = Boolean.TRUE.equals(form.withdraw());
        if (withdrawn) {
            approving.withdraw(task.matter());
        } else {
            approving.submit(task.matter(), form.note());
        }
        return Outcome.done().with(AnnualPlanWords.CHANGE_WITHDRAWN, withdrawn).with(AnnualPlanWords.PLAN_APPROVED, false)
                .with(AnnualPlanWords.GOVERNMENT_APPROVED, false);
    }
}
