package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.shared.AgencyId;
import java.util.List;
import java.util.Optional;

/** Where schedules of one kind get their sites and groups from. */
interface DemandSource {
    BasisKind kind();

    Optional<Demand> find(AgencyId agency, String reference);

    List<Choice> choices(AgencyId agency);
}
