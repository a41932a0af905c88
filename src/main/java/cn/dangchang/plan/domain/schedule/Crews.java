package cn.dangchang.plan.domain.schedule;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Teams;
import cn.dangchang.plan.domain.schedule.Squad.Officer;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agency's standing groups with their officers, and officers by name. */
@Component
class Crews {
    private final Teams teams;
    private final People people;

    Crews(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    /** Leaders review and do not count as going along unless they are inspectors. */
    List<Squad> of(AgencyId agency) {
        var all = people.of(agency).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return teams.of(agency).stream().map(team -> new Squad(team.code(), team.name(), Set.of(), team.members().stream().map(all::get)
                .filter(person -> person != null && person.active() && person.is(Role.INSPECTOR))
                .map(person -> new Officer(person.id(), person.name())).toList())).toList();
    }

    List<Officer> named(List<PersonId> officers) {
        return officers.stream().map(id -> new Officer(id, people.find(id).map(Person::name).orElse(id.value()))).toList();
    }

    Set<String> teamsOf(PersonId person) {
        return people.find(person).map(Person::teams).orElse(Set.of());
    }
}
