package cn.dangchang.plan.domain.register;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen in the fields of a register: the agency's own people, units, groups and enterprises. */
@Component
public class RegisterChoices {
    private final People people;
    private final Units units;
    private final Teams teams;
    private final Enterprises enterprises;
    private final ReferenceLists lists;

    RegisterChoices(People people, Units units, Teams teams, Enterprises enterprises, ReferenceLists lists) {
        this.people = people;
        this.units = units;
        this.teams = teams;
        this.enterprises = enterprises;
        this.lists = lists;
    }

    /** @return value → word in their order; null where the type takes any text. */
    public Map<String, String> of(String type, AgencyId agency) {
        return switch (type) {
            case "person", "people" -> words(people.of(agency).stream().filter(People.Person::active).toList());
            case "leader" -> words(Stream.of(Role.HEAD, Role.LEADER).flatMap(role -> people.holding(agency, role).stream()).distinct().toList());
            case "team" -> teams.of(agency).stream().collect(Collectors.toMap(Teams.Team::code, Teams.Team::name, (a, b) -> a, LinkedHashMap::new));
            case "unit" -> units.of(agency).stream().filter(each -> each.level() == Units.Level.TOWN)
                    .collect(Collectors.toMap(each -> each.id().value(), Units.Unit::name, (a, b) -> a, LinkedHashMap::new));
            case "sector" -> lists.sectors().stream().collect(Collectors.toMap(ReferenceLists.Entry::code, ReferenceLists.Entry::name, (a, b) -> a, LinkedHashMap::new));
            default -> null;
        };
    }

    Map<String, Predicate<String>> allowed(Kind kind, AgencyId agency) {
        var all = new HashMap<String, Predicate<String>>(Map.of("enterprise", id -> enterprise(id, agency).isPresent(),
                "enterprises", id -> enterprise(id, agency).isPresent()));
        kind.fields().forEach(field -> {
            var choices = of(field.type(), agency);
            if (choices != null) {
                all.put(field.type(), choices::containsKey);
            }
        });
        return all;
    }

    /** @return the name of the agency's enterprise. */
    public Optional<String> enterprise(String id, AgencyId agency) {
        try {
            return enterprises.find(UUID.fromString(id)).filter(each -> each.agency().equals(agency)).map(Enterprises.Enterprise::name);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** @return the values by which a kind is summed, so that who has no entry is seen too: groups, towns, sectors, officers. */
    Set<String> listed(Kind kind, AgencyId agency) {
        return switch (kind.field(kind.tally().by()).type()) {
            case "people" -> words(people.of(agency).stream().filter(each -> each.active() && each.certificate() != null).toList()).keySet();
            case "team", "unit", "sector" -> words(kind, agency).keySet();
            default -> Set.of();
        };
    }

    Map<String, String> words(Kind kind, AgencyId agency) {
        var words = of(kind.field(kind.tally().by()).type(), agency);
        return words == null ? Map.of() : words;
    }

    private static Map<String, String> words(List<People.Person> all) {
        return all.stream().collect(Collectors.toMap(each -> each.id().value(), People.Person::name, (a, b) -> a, LinkedHashMap::new));
    }
}
