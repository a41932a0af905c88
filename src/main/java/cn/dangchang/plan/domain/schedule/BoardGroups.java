package cn.dangchang.plan.domain.schedule;

import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Teams.Team;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The groups of whatever schedule, by code. */
@Component
class BoardGroups {
    private final AgencySchedules schedules;
    private final Demands demands;
    private final Teams teams;
    private final HouseLimits limits;

    BoardGroups(AgencySchedules schedules, Demands demands, Teams teams, HouseLimits limits) {
        this.schedules = schedules;
        this.demands = demands;
        this.teams = teams;
        this.limits = limits;
    }

    HouseLimits limits() {
        return limits;
    }

    Map<String, Squad> of(UUID schedule) {
        return schedules.findById(schedule).map(this::of).orElse(Map.of());
    }

    Map<String, Squad> of(Schedule schedule) {
        return demands.squads(schedule).stream().collect(Collectors.toMap(Squad::code, Function.identity(), (one, same) -> one));
    }

    /** A group of which only the code is known here. */
    Squad unknown(String code) {
        return new Squad(code, teams.find(code).map(Team::name).orElse(code), Set.of(), List.of());
    }
}
