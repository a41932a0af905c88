package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MemberRole;
import cn.dangchang.organisation.Teams;
import cn.dangchang.registry.ExpertUses;
import cn.dangchang.shared.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pool of experts which visits somebody inspected as an expert. */
@Component
@Transactional(readOnly = true)
class ExpertsOnVisits implements ExpertUses {
    private final Visits visits;
    private final Teams teams;

    ExpertsOnVisits(Visits visits, Teams teams) {
        this.visits = visits;
        this.teams = teams;
    }

    @Override
    public List<Use> of(PersonId expert) {
        return visits.inspectedBy(expert.value(), MemberRole.EXPERT).stream().map(visit -> new Use(visit.number(), visit.plan().visitOn(),
                visit.where().enterpriseId(), visit.where().enterpriseName(), teams.find(visit.occasion().team()).map(Teams.Team::leader).orElse(null))).toList();
    }
}
