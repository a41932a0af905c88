package cn.dangchang.plan.web;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the fields of campaign pages offer, and the names of what was chosen. */
@Component
class CampaignChoices {
    private static final Set<Role> IN_A_GROUP = Set.of(Role.INSPECTOR, Role.GROUP_LEADER, Role.ESCORT);

    private final ReferenceLists lists;
    private final People people;
    private final Teams teams;
    private final Units units;
    private final MessageSource messages;

    CampaignChoices(ReferenceLists lists, People people, Teams teams, Units units, MessageSource messages) {
        this.lists = lists;
        this.people = people;
        this.teams = teams;
        this.units = units;
        this.messages = messages;
    }

    CampaignNames names(AgencyId agency) {
        return new CampaignNames(people(agency, person -> true, false), teams(agency), towns(agency), named(lists.sectors()),
                named(lists.inspectionForms()), named(lists.contentCategories()));
    }

    Map<String, String> teams(AgencyId agency) {
        var all = new LinkedHashMap<String, String>();
        teams.of(agency).forEach(team -> all.put(team.code(), team.name()));
        return all;
    }

    Map<String, String> towns(AgencyId agency) {
        var all = new LinkedHashMap<String, String>();
        units.of(agency).stream().filter(unit -> unit.level() == Level.TOWN).forEach(unit -> all.put(unit.id().value(), unit.name()));
        return all;
    }

    Map<String, String> officers(AgencyId agency) {
        return people(agency, person -> person.active() && person.roles().stream().anyMatch(IN_A_GROUP::contains), true);
    }

    Map<String, String> holding(AgencyId agency, Role role) {
        return people(agency, person -> person.active() && person.is(role), true);
    }

    Map<String, String> everybody(AgencyId agency) {
        return people(agency, person -> person.active() && !person.is(Role.ADMIN) && !person.is(Role.EXPERT), true);
    }

    /** @return the values of an enum with their words, under a prefix of message keys. */
    Map<String, String> words(String prefix, Enum<?>... values) {
        var all = new LinkedHashMap<String, String>();
        List.of(values).forEach(each -> all.put(each.name(), word(prefix + each.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        return all;
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Map<String, String> people(AgencyId agency, Predicate<Person> wanted, boolean withUnit) {
        var unitNames = new LinkedHashMap<String, String>();
        units.of(agency).forEach(unit -> unitNames.put(unit.id().value(), unit.name()));
        var all = new LinkedHashMap<String, String>();
        people.of(agency).stream().filter(wanted).forEach(person -> all.put(person.id().value(),
                withUnit ? person.name() + " · " + unitNames.getOrDefault(person.unit().value(), "") : person.name()));
        return all;
    }

    private static Map<String, String> named(List<Entry> entries) {
        var all = new LinkedHashMap<String, String>();
        entries.forEach(each -> all.put(each.code(), each.name()));
        return all;
    }
}
