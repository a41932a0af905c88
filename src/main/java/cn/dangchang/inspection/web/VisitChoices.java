package cn.dangchang.inspection.web;

import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the fields of a visit's pages offer to choose from. */
@Component
class VisitChoices {
    private final ReferenceLists lists;
    private final People people;
    private final Teams teams;
    private final Units units;
    private final MessageSource messages;

    VisitChoices(ReferenceLists lists, People people, Teams teams, Units units, MessageSource messages) {
        this.lists = lists;
        this.people = people;
        this.teams = teams;
        this.units = units;
        this.messages = messages;
    }

    Map<String, String> forms() {
        return named(lists.inspectionForms());
    }

    Map<String, String> sectors() {
        return named(lists.sectors());
    }

    Map<String, String> categories() {
        return named(lists.contentCategories());
    }

    Map<String, String> methods() {
        return named(lists.methods());
    }

    Map<String, String> criteria(String sector) {
        var all = new LinkedHashMap<String, String>();
        lists.hazardCriteria(sector).forEach(each -> all.put(each.name(), each.name()));
        return all;
    }

    List<Entry> inspectionItems() {
        return lists.inspectionItems();
    }

    Map<String, String> itemNames() {
        var all = new LinkedHashMap<String, String>();
        lists.inspectionItems().forEach(each -> all.put(each.code(), each.code() + " " + each.name()));
        return all;
    }

    Map<String, String> secondLookClasses() {
        return named(lists.secondLookClasses());
    }

    Map<String, String> teams(Actor actor) {
        var all = new LinkedHashMap<String, String>();
        teams.of(actor.agency()).forEach(team -> all.put(team.code(), team.name()));
        return all;
    }

    Map<String, String> territories(Actor actor) {
        var all = new LinkedHashMap<String, String>();
        units.agencies().stream().filter(agency -> !agency.id().equals(actor.agency())).forEach(agency -> all.put(agency.id().value(), agency.name()));
        return all;
    }

    /** Who may come along as what; whoever has no certificate valid that day is marked, and refused when chosen. */
    Map<String, String> officers(Actor actor, LocalDate day) {
        return people(actor, day, person -> person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER), true);
    }

    Map<String, String> experts(Actor actor, LocalDate day) {
        return people(actor, day, person -> person.is(Role.EXPERT), false);
    }

    /** The own towns' people; on a cross-area visit those whom its territory may send, and nobody of any other. @param territory or null */
    Map<String, String> escorts(Actor actor, AgencyId territory, LocalDate day) {
        if (territory == null || territory.equals(actor.agency())) {
            return people(actor, day, person -> person.is(Role.ESCORT), false);
        }
        var all = new LinkedHashMap<String, String>();
        people.of(territory).stream().filter(Person::active)
                .filter(person -> person.is(Role.ESCORT) || person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER))
                .forEach(person -> all.put(person.id().value(), person.name() + " · " + territories(actor).get(territory.value())));
        return all;
    }

    Map<String, String> assistants(Actor actor, LocalDate day) {
        return people(actor, day, person -> person.is(Role.INSPECTOR) && !person.certifiedOn(day), false);
    }

    Map<String, String> leaders(Actor actor) {
        var all = new LinkedHashMap<String, String>();
        people.holding(actor.agency(), Role.LEADER).forEach(person -> all.put(person.id().value(), person.name()));
        return all;
    }

    private Map<String, String> people(Actor actor, LocalDate day, Predicate<Person> wanted, boolean certified) {
        var names = teams(actor);
        var all = new LinkedHashMap<String, String>();
        people.of(actor.agency()).stream().filter(Person::active).filter(wanted).forEach(person -> {
            var team = person.teams().stream().sorted().map(code -> names.getOrDefault(code, code)).findFirst().orElse(null);
            var words = new java.util.ArrayList<String>();
            words.add(person.name());
            if (team != null) {
                words.add(team);
            }
            if (certified) {
                words.add(person.certifiedOn(day) ? word("inspection.web.certificate", person.certificate().number()) : word("inspection.web.no-certificate"));
            }
            all.put(person.id().value(), String.join(" · ", words));
        });
        return all;
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static Map<String, String> named(List<Entry> entries) {
        var all = new LinkedHashMap<String, String>();
        entries.forEach(each -> all.put(each.code(), each.name()));
        return all;
    }
}
