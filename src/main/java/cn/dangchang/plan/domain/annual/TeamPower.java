package cn.dangchang.plan.domain.annual;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.plan.PlanGround;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A group inspects for a unit that has enforcement power; coordinating bodies, institutes and agencies without it never do (国办发〔2024〕54号).
 */
@Component
class TeamPower {
    private final Teams teams;
    private final People people;
    private final Units units;

    TeamPower(Teams teams, People people, Units units) {
        this.teams = teams;
        this.people = people;
        this.units = units;
    }

    /** The leader's unit stands for the group; without a leader one member's must do. */
    void require(VisitIntent intent) {
        PlanGround.TEAM_WITHOUT_POWER.refuseAtIf(teams.find(intent.team()).filter(team -> (team.leader() != null ? Stream.of(team.leader())
                : team.members().stream()).noneMatch(person -> mayEnforce(person, intent.day()))).isPresent(), "team");
    }

    private boolean mayEnforce(PersonId person, LocalDate day) {
        return people.find(person).flatMap(each -> units.find(each.unit())).filter(unit -> unit.mayEnforceOn(day)).isPresent();
    }
}
