package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.ScheduleDemand;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sites that the plan in force names one by one; what is drawn by lot is scheduled once it was drawn. */
@Component
class PlanDemand implements ScheduleDemand {
    private final AnnualPlans plans;
    private final Enterprises enterprises;
    private final MessageSource messages;

    PlanDemand(AnnualPlans plans, Enterprises enterprises, MessageSource messages) {
        this.plans = plans;
        this.enterprises = enterprises;
        this.messages = messages;
    }

    @Override
    public Optional<YearPlan> of(AgencyId agency, int year) {
        return plans.inForce(agency, year).map(plan -> new YearPlan(plan.number().value(),
                messages.getMessage("annual.schedule-name", new Object[] {String.valueOf(year)}, Locale.SIMPLIFIED_CHINESE), year, sites(plan)));
    }

    private List<PlannedSite> sites(AnnualPlanView plan) {
        var towns = new HashMap<UUID, UnitId>();
        enterprises.of(plan.agency()).forEach(each -> each.sites().forEach(site -> towns.put(site.id(), site.town())));
        return plan.inForce().stream().flatMap(version -> version.lines().stream()).filter(line -> line.site() != null)
                .map(line -> new PlannedSite(line.site(), line.enterprise(), line.enterpriseName(), line.sector(), towns.get(line.site()), line.form(),
                        Math.max(1, line.visits()), line.months())).toList();
    }
}
