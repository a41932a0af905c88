package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every source of schedules. */
@Component
class Demands {
    private final Map<BasisKind, DemandSource> sources;

    Demands(List<DemandSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(DemandSource::kind, Function.identity()));
    }

    Optional<Demand> find(AgencyId agency, VisitBasis basis) {
        return Optional.ofNullable(sources.get(basis.kind())).flatMap(source -> source.find(agency, basis.reference()));
    }

    List<Choice> choices(AgencyId agency) {
        return sources.values().stream().flatMap(source -> source.choices(agency).stream()).toList();
    }

    /** @return the groups of a schedule; none where its campaign or plan is gone. */
    List<Squad> squads(Schedule schedule) {
        return find(schedule.agency(), schedule.basis()).map(Demand::squads).orElse(List.of());
    }
}
