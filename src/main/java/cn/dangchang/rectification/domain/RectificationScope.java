package cn.dangchang.rectification.domain;

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

/** Who may see a rectification and who may work on it: the agency, then the group, then the escort of the place. */
@Component
class RectificationScope {
    private static final Set<Role> OVER_ALL_GROUPS = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);

    private final Acting acting;
    private final People people;

    RectificationScope(Acting acting, People people) {
        this.acting = acting;
        this.people = people;
    }

    Actor actor() {
        return acting.required();
    }

    Optional<Person> person() {
        return people.find(actor().person());
    }

    void requireMaySee(Rectification matter) {
        refuseUnless(maySee(matter, actor()));
    }

    boolean maySee(Rectification matter, Actor actor) {
        return matter.agency().equals(actor.agency()) && (seesAllGroups(actor) || officerSide(matter, actor.person())
                || escortSide(matter, actor.person()));
    }

    static boolean seesAllGroups(Actor actor) {
        return actor.roles().stream().anyMatch(OVER_ALL_GROUPS::contains);
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless officer of the visit, or inspector or leader of its group. */
    void requireOfficerSide(Rectification matter) {
        refuseUnless(officerSide(matter, actor().person()));
    }

    void requireFollowsUp(Rectification matter) {
        refuseUnless(officerSide(matter, actor().person()) || escortSide(matter, actor().person()));
    }

    boolean officerSide(Rectification matter, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(matter.agency()))
                .filter(known -> known.is(Role.INSPECTOR) || known.is(Role.GROUP_LEADER))
                .filter(known -> matter.officers().contains(person) || known.teams().contains(matter.team())).isPresent();
    }

    boolean escortSide(Rectification matter, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(matter.agency()) && known.is(Role.ESCORT))
                .filter(known -> matter.party().town() != null && known.unit() != null && matter.party().town().equals(known.unit().value()))
                .isPresent();
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw SharedGround.NOT_FOR_YOU.refusal();
        }
    }
}
