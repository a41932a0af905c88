package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.GROUP_LEADER_REVIEWS;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.PlanDecisions;
import cn.dangchang.inspection.domain.PlanText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officers draw up the site plan; scope, methods and members are rows that the page saves beforehand. */
@Component
class DraftInspectionPlan implements TaskHandler<DraftInspectionPlan.Form> {
    private final PlanDecisions plans;

    DraftInspectionPlan(PlanDecisions plans) {
        this.plans = plans;
    }

    @Override
    public String task() {
        return "draft-inspection-plan";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean reviewed = plans.submit(task.matter(), new PlanText(form.purpose(), form.visitOn(), form.contactPerson(), form.contactTelephone(),
                form.route(), form.divisionOfWork()));
        return Outcome.done().with(GROUP_LEADER_REVIEWS, reviewed);
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        var text = plans.textOf(task.matter());
        var values = new HashMap<String, Object>();
        values.put("purpose", text.purpose());
        values.put("visitOn", text.visitOn().toString());
        values.put("contactPerson", text.contactPerson());
        values.put("contactTelephone", text.contactTelephone());
        values.put("route", text.route());
        values.put("divisionOfWork", text.divisionOfWork());
        values.values().removeIf(value -> value == null);
        return values;
    }

    record Form(@NotBlank @Size(max = 500) String purpose, @NotNull LocalDate visitOn, @Size(max = 30) String contactPerson,
                @Size(max = 20) String contactTelephone, @Size(max = 500) String route, @NotBlank @Size(max = 1000) String divisionOfWork) {}
}
