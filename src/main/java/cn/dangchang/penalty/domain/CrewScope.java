package cn.dangchang.penalty.domain;

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

/** Who may see a matter and who may work on it: the agency, then its officers and their group; who stands aside does not work on it. */
@Component
public class CrewScope {
    private static final Set<Role> OVER_ALL_GROUPS = Set.of(Role.HEAD, Role.LEADER, Role.SUPERVISOR, Role.COORDINATOR, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);
    private static final Set<Role> OFFICERS = Set.of(Role.INSPECTOR, Role.GROUP_LEADER);

    private final Acting acting;
    private final People people;

    CrewScope(Acting acting, People people) {
        this.acting = acting;
        this.people = people;
    }

    public Actor actor() {
        return acting.required();
    }

    public Optional<Person> person() {
        return people.find(actor().person());
    }

    public String name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(person);
    }

    public boolean maySee(Crew crew, Actor actor) {
        return crew.agency().equals(actor.agency()) && (seesAllGroups(actor) || officerSide(crew, actor.person()));
    }

    public static boolean seesAllGroups(Actor actor) {
        return actor.roles().stream().anyMatch(OVER_ALL_GROUPS::contains);
    }

    public static boolean isOfficer(Person person) {
        return person.roles().stream().anyMatch(OFFICERS::contains);
    }

    public boolean officerSide(Crew crew, PersonId person) {
        return people.find(person).filter(known -> known.agency().equals(crew.agency()) && isOfficer(known) && !crew.aside().test(person))
                .filter(known -> crew.officers().contains(person) || crew.team() != null && known.teams().contains(crew.team())).isPresent();
    }

    public void requireMaySee(Crew crew) {
        SharedGround.NOT_FOR_YOU.refuseIf(!maySee(crew, actor()));
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU unless officer of the matter, or inspector or leader of its group. */
    public void requireOfficerSide(Crew crew) {
        SharedGround.NOT_FOR_YOU.refuseIf(!officerSide(crew, actor().person()));
    }
}
