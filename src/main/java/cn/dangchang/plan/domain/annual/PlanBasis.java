package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.PlanGround;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit on the annual plan: the plan of that year is in force and names the site, or the site was drawn on it. */
@Component
class PlanBasis implements BasisSource {
    private final PlanFiles plans;
    private final ObjectProvider<BasisSource> sources;
    private final MessageSource messages;

    PlanBasis(PlanFiles plans, ObjectProvider<BasisSource> sources, MessageSource messages) {
        this.plans = plans;
        this.sources = sources;
        this.messages = messages;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.ANNUAL_PLAN;
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = cn.dangchang.shared.Refusal.class)
    public void require(VisitIntent intent) {
        var plan = plans.findByNumber(intent.basis().reference())
                .filter(each -> each.agency().equals(intent.agency()) && each.year() == intent.day().getYear());
        var version = plan.flatMap(PlanFile::inForce).orElseThrow(() -> PlanGround.PLAN_NOT_IN_FORCE.refusalAt("basis",
                String.valueOf(intent.day().getYear())));
        PlanGround.SITE_NOT_IN_PLAN.refuseAtIf(!version.names(intent.site()) && !drawn(intent.agency(), intent.site(), intent.day()),
                "basis");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        return plans.findByAgencyAndYear(agency.value(), day.getYear()).filter(plan -> plan.inForce().filter(each -> each.names(site))
                .isPresent())
                .map(plan -> new Choice(kind(), plan.number().value(), label(plan))).stream().toList();
    }

    /** @return whether a draw offers itself for the site. */
    boolean drawn(AgencyId agency, UUID site, LocalDate day) {
        return sources.stream().filter(source -> source.kind() == BasisKind.DRAW).anyMatch(source -> !source.choices(agency, site, day)
                .isEmpty());
    }

    private String label(PlanFile plan) {
        return messages.getMessage("annual.title", new Object[] {String.valueOf(plan.year())},
                Locale.SIMPLIFIED_CHINESE) + " " + plan.number();
    }
}
