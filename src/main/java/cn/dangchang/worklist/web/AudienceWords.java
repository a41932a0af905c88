package cn.dangchang.worklist.web;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words to whom a task goes: a person's name, or a role with its group or unit. */
@Component
class AudienceWords {
    private static final Pattern ROLE = Pattern.compile("role:([^@]+)@(agency|unit|team):(.+)");
    private static final String PERSON = "person:";

    private final People people;
    private final Units units;
    private final Teams teams;
    private final MessageSource messages;

    AudienceWords(People people, Units units, Teams teams, MessageSource messages) {
        this.people = people;
        this.units = units;
        this.teams = teams;
        this.messages = messages;
    }

    String of(List<String> audiences) {
        return audiences.stream().map(this::of).distinct().sorted().collect(Collectors.joining("、"));
    }

    private String of(String audience) {
        var role = ROLE.matcher(audience);
        if (!role.matches()) {
            return person(audience.substring(PERSON.length()));
        }
        var word = messages.getMessage("role." + role.group(1), null, role.group(1), Locale.SIMPLIFIED_CHINESE);
        return switch (role.group(2)) {
            case "unit" -> units.find(new UnitId(role.group(3))).map(Units.Unit::name).orElse("") + word;
            case "team" -> teams.find(role.group(3)).map(Teams.Team::name).orElse("") + word;
            default -> word;
        };
    }

    private String person(String account) {
        return people.find(new PersonId(account)).map(People.Person::name).orElse(account);
    }
}
