package cn.dangchang.worklist.domain;

import cn.dangchang.organisation.People;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.Audience;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The sets of people that a person belongs to today. */
@Component
class Audiences {
    private final People people;

    Audiences(People people) {
        this.people = people;
    }

    Set<String> of(PersonId id) {
        var found = new LinkedHashSet<String>();
        people.find(id).filter(People.Person::active).ifPresent(person -> {
            found.add(Audience.person(id).value());
            person.roles().forEach(role -> {
                found.add(Audience.role(role, person.agency()).value());
                if (person.unit() != null) {
                    found.add(Audience.role(role, person.unit()).value());
                }
                person.teams().forEach(team -> found.add(Audience.roleInTeam(role, team).value()));
            });
        });
        return found;
    }
}
