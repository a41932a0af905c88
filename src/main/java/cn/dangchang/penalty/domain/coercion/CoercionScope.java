package cn.dangchang.penalty.domain.coercion;

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

/** Who may see a measure and who may work on it: the agency, then the group. */
@Component
class CoercionScope {
    private static final Set<Role> OVER_ALL_GROUPS = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);

    private final Acting acting;
    private final People people;

    CoercionScope(Acting acting, People people) {
        this.acting = acting;
        this.people = people;
    }

    Actor actor() {
        return acting.required();
    }

    Optional<Person> person() {
        return people.find(actor().person());
    }

    String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }

    boolean maySee(Origin origin, Actor actor) {
        return origin.office().equals(actor.agency()) && (seesAllGroups(actor) || officerSide(origin, actor.person()));
    }

    static boolean seesAllGroups(Actor actor) {
        return actor.roles().stream().anyMatch(OVER_ALL_GROUPS::contains);
    }

    boolean officerSide(Origin origin, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(origin.office()))
                .filter(known -> known.is(Role.INSPECTOR) || known.is(Role.GROUP_LEADER))
                .filter(known -> origin.crew().contains(person) || known.teams().contains(origin.team())).isPresent();
    }

    void requireMaySee(Origin origin) {
        SharedGround.NOT_FOR_YOU.refuseIf(!maySee(origin, actor()));
    }

    void requireOfficerSide(Origin origin) {
        SharedGround.NOT_FOR_YOU.refuseIf(!officerSide(origin, actor().person()));
    }
}
