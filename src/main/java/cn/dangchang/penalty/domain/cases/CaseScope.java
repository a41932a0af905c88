package cn.dangchang.penalty.domain.cases;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may see a case and who may work on it: the agency, then the officers and their group; who stands aside does neither. */
@Component
class CaseScope {
    private static final Set<Role> OVER_ALL_GROUPS = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);
    private static final Set<Role> OFFICERS = Set.of(Role.INSPECTOR, Role.GROUP_LEADER);
    private final Acting acting;
    private final People people;
    private final List<CaseGuests> guests;

    CaseScope(Acting acting, People people, List<CaseGuests> guests) {
        this.acting = acting;
        this.people = people;
        this.guests = guests;
    }

    Actor actor() {
        return acting.required();
    }

    Optional<Person> person() {
        return people.find(actor().person());
    }

    boolean maySee(PenaltyCase some, Actor actor) {
        return some.agency().equals(actor.agency()) && (seesAllGroups(actor) || officerSide(some, actor.person())
                || guests.stream().anyMatch(each -> each.called(some.number(), actor.person())));
    }

    static boolean seesAllGroups(Actor actor) {
        return actor.roles().stream().anyMatch(OVER_ALL_GROUPS::contains);
    }

    boolean officerSide(PenaltyCase some, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(some.agency()) && !some.isRecused(person))
                .filter(known -> known.roles().stream().anyMatch(OFFICERS::contains))
                .filter(known -> some.officers().contains(person) || some.team() != null && known.teams().contains(some.team())).isPresent();
    }

    void requireMaySee(PenaltyCase some) {
        refuseUnless(maySee(some, actor()));
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless officer of the case, or inspector or leader of its group. */
    void requireOfficerSide(PenaltyCase some) {
        refuseUnless(officerSide(some, actor().person()));
    }

    void requireLeader() {
        refuseUnless(actor().is(Role.LEADER) || actor().is(Role.HEAD));
    }

    void requireOfficer() {
        refuseUnless(person().filter(known -> known.roles().stream().anyMatch(OFFICERS::contains)).isPresent());
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }
}
