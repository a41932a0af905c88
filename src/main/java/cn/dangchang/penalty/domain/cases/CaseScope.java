package cn.dangchang.penalty.domain.cases;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a case and who may work on it, as everywhere in penalties; besides, what only officers or leaders may do. */
@Component
class CaseScope {
    private final CrewScope crews;
    private final List<CaseGuests> guests;

    CaseScope(CrewScope crews, List<CaseGuests> guests) {
        this.crews = crews;
        this.guests = guests;
    }

    Actor actor() {
        return crews.actor();
    }

    Optional<Person> person() {
        return crews.person();
    }

    boolean maySee(PenaltyCase some, Actor actor) {
        return crews.maySee(some.crew(), actor) || some.agency().equals(actor.agency())
                && guests.stream().anyMatch(each -> each.called(some.number(), actor.person()));
    }

    static boolean seesAllGroups(Actor actor) {
        return CrewScope.seesAllGroups(actor);
    }

    boolean officerSide(PenaltyCase some, PersonId person) {
        return crews.officerSide(some.crew(), person);
    }

    void requireMaySee(PenaltyCase some) {
        crews.requireMaySee(some.crew());
    }

    void requireOfficerSide(PenaltyCase some) {
        crews.requireOfficerSide(some.crew());
    }

    boolean leads() {
        return actor().is(Role.LEADER) || actor().is(Role.HEAD);
    }

    void requireLeader() {
        SharedGround.NOT_FOR_YOU.refuseIf(!actor().is(Role.LEADER) && !actor().is(Role.HEAD));
    }

    void requireOfficer() {
        SharedGround.NOT_FOR_YOU.refuseIf(person().filter(CrewScope::isOfficer).isEmpty());
    }
}
