package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.ScheduleDemand;
import cn.dangchang.plan.ScheduleDemand.YearPlan;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The annual plan in force wants its sites visited by the agency's standing groups. */
@Component
class AnnualDemand implements DemandSource {
    private final ObjectProvider<ScheduleDemand> plans;
    private final Crews crews;
    private final Clock clock;

    AnnualDemand(ObjectProvider<ScheduleDemand> plans, Crews crews, Clock clock) {
        this.plans = plans;
        this.crews = crews;
        this.clock = clock;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.ANNUAL_PLAN;
    }

    /** @param reference the plan's reference; it names one of the years that are open to be planned. */
    @Override
    public Optional<Demand> find(AgencyId agency, String reference) {
        return inForce(agency).stream().filter(plan -> plan.reference().equals(reference)).findFirst().map(plan -> demand(plan, agency));
    }

    @Override
    public List<Choice> choices(AgencyId agency) {
        return inForce(agency).stream().map(plan -> new Choice(kind(), plan.reference(), plan.name())).toList();
    }

    /** Last year's schedule is still read, next year's is made ahead. */
    private List<YearPlan> inForce(AgencyId agency) {
        int year = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(year - 1, year + 1).boxed()
                .flatMap(each -> plans.stream().map(source -> source.of(agency, each)).flatMap(Optional::stream)).toList();
    }

    private Demand demand(YearPlan plan, AgencyId agency) {
        return new Demand(new VisitBasis(kind(), plan.reference()), plan.name(), LocalDate.of(plan.year(), 1, 1), LocalDate.of(plan.year(), 12, 31),
                plan.sites().stream().map(each -> new Demand.Want(each.site(), each.enterprise(), each.name(), each.sector(),
                        each.area() == null ? "" : each.area().value(), each.form(), each.visits(), each.months())).toList(), crews.of(agency));
    }
}
