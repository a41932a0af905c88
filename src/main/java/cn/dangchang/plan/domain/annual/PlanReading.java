package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.PlanCoverage;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets others read plans, scoped by who asks. */
@Service
@Transactional(readOnly = true)
public class PlanReading implements AnnualPlans {
    private final PlanFiles plans;
    private final AnnualDesk desk;
    private final CoverageReckoning coverage;

    PlanReading(PlanFiles plans, AnnualDesk desk, CoverageReckoning coverage) {
        this.plans = plans;
        this.desk = desk;
        this.coverage = coverage;
    }

    @Override
    public Optional<AnnualPlanView> find(MatterNumber plan) {
        return desk.seen(plan).map(PlanReading::view);
    }

    @Override
    public List<AnnualPlanView> of(AgencyId agency) {
        return plans.findByAgencyOrderByYearDesc(agency.value()).stream().map(PlanReading::view).toList();
    }

    @Override
    public Optional<AnnualPlanView> inForce(AgencyId agency, int year) {
        return plans.findByAgencyAndYear(agency.value(), year).filter(plan -> plan.inForce().isPresent()).map(PlanReading::view);
    }

    @Override
    public List<PlanCoverage> coverage(MatterNumber number) {
        var plan = desk.seen(number).map(PlanReading::view).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        return coverage.of(plan.agency(), plan.year(), plan.current(), desk.today());
    }

    /** For the plan's tasks and page; not scoped by the acting person. */
    public AnnualPlanView file(MatterNumber number) {
        return plans.findByNumber(number.value()).map(PlanReading::view).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** Asking alone spoils nothing. @throws cn.dangchang.shared.Refusal REVIEWER_DRAFTED_THE_PLAN */
    @Transactional(readOnly = true, noRollbackFor = Refusal.class)
    public void requireReviewer(MatterNumber number, PersonId person) {
        plans.findByNumber(number.value()).flatMap(PlanFile::underWay).ifPresent(version -> version.requireReviewer(person));
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return plans.findByNumber(number.value()).filter(plan -> AnnualDesk.maySee(plan, actor)).isPresent();
    }

    private static AnnualPlanView view(PlanFile plan) {
        return new AnnualPlanView(plan.number(), plan.agency(), plan.year(), plan.processInstance(), plan.openedAt(),
                plan.versions().stream().map(PlanVersion::view).toList());
    }
}
