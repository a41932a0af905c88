package cn.dangchang.penalty.domain.cases;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see a case and who may work on it, as everywhere in penalties; besides, what only officers or leaders may do. */
@Component
class CaseScope {
    private final CrewScope crews;

    CaseScope(CrewScope crews) {
        this.crews = crews;
    }

    Actor actor() {
        return crews.actor();
    }

    Optional<Person> person() {
        return crews.person();
    }

    boolean maySee(PenaltyCase some, Actor actor) {
        return crews.maySee(some.crew(), actor);
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

    void requireLeader() {
        SharedGround.NOT_FOR_YOU.refuseIf(!actor().is(Role.LEADER) && !actor().is(Role.HEAD));
    }

    void requireOfficer() {
        SharedGround.NOT_FOR_YOU.refuseIf(person().filter(CrewScope::isOfficer).isEmpty());
    }
}
