package cn.dangchang.penalty.domain.summary;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see a summary penalty and who may work on it: the agency, then the group. */
@Component
class SummaryScope {
    private static final Set<Role> OVER_ALL_GROUPS = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);

    private final Acting acting;
    private final People people;

    SummaryScope(Acting acting, People people) {
        this.acting = acting;
        this.people = people;
    }

    Actor actor() {
        return acting.required();
    }

    Optional<Person> person() {
        return people.find(actor().person());
    }

    void requireMaySee(SummaryPenalty penalty) {
        refuseUnless(maySee(penalty, actor()));
    }

    boolean maySee(SummaryPenalty penalty, Actor actor) {
        return penalty.agency().equals(actor.agency()) && (seesAllGroups(actor) || officerSide(penalty, actor.person()));
    }

    static boolean seesAllGroups(Actor actor) {
        return actor.roles().stream().anyMatch(OVER_ALL_GROUPS::contains);
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless officer of the visit, or inspector or leader of its group. */
    void requireOfficerSide(SummaryPenalty penalty) {
        refuseUnless(officerSide(penalty, actor().person()));
    }

    boolean officerSide(SummaryPenalty penalty, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(penalty.agency()))
                .filter(known -> known.is(Role.INSPECTOR) || known.is(Role.GROUP_LEADER))
                .filter(known -> penalty.officers().contains(person) || known.teams().contains(penalty.team())).isPresent();
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }
}
