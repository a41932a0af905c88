package cn.dangchang.organisation.web;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the administrator chooses from, as value and word in order. */
@Component
class Choices {
    private final Units units;
    private final People people;
    private final MessageSource messages;

    Choices(Units units, People people, MessageSource messages) {
        this.units = units;
        this.people = people;
        this.messages = messages;
    }

    Map<String, String> roles() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).forEach(role -> choices.put(role.key(), word("role." + role.key())));
        return choices;
    }

    Map<String, String> levels() {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(Units.Level.values()).forEach(level -> choices.put(level.name(), word("organisation.level." + level.name())));
        return choices;
    }

    Map<String, String> units(AgencyId agency) {
        var choices = new LinkedHashMap<String, String>();
        units.of(agency).forEach(unit -> choices.put(unit.id().value(), unit.name()));
        return choices;
    }

    Map<String, String> people(AgencyId agency) {
        var choices = new LinkedHashMap<String, String>();
        people.of(agency).stream().filter(People.Person::active).forEach(person -> choices.put(person.id().value(), person.name()));
        return choices;
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
