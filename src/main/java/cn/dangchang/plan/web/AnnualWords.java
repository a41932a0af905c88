package cn.dangchang.plan.web;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Names and choices for a plan's page and its spreadsheet. */
@Component
class AnnualWords {
    private final ReferenceLists lists;
    private final People people;
    private final Units units;
    private final MessageSource messages;

    AnnualWords(ReferenceLists lists, People people, Units units, MessageSource messages) {
        this.lists = lists;
        this.people = people;
        this.units = units;
        this.messages = messages;
    }

    void fill(AnnualPlanView plan, Model model) {
        var towns = new LinkedHashMap<String, String>();
        units.of(plan.agency()).stream().filter(each -> each.level() == Units.Level.TOWN)
                .forEach(each -> towns.put(each.id().value(), each.name()));
        var deciders = new LinkedHashMap<String, String>();
        List.of(Role.LEADER, Role.HEAD).forEach(role -> people.holding(plan.agency(), role)
                .forEach(each -> deciders.put(each.id().value(), each.name())));
        model.addAttribute("sectors", sectors()).addAttribute("forms", forms()).addAttribute("towns", towns)
                .addAttribute("deciders", deciders)
                .addAttribute("monthNames", months()).addAttribute("names", names(plan));
    }

    Map<String, String> sectors() {
        return named(lists.sectors());
    }

    Map<String, String> forms() {
        return named(lists.inspectionForms());
    }

    Map<Integer, String> months() {
        return IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(month -> month, month -> word("annual.month", month),
                (one, other) -> one,
                LinkedHashMap::new));
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private Map<String, String> names(AnnualPlanView plan) {
        return people.of(plan.agency()).stream().collect(Collectors.toMap(each -> each.id().value(), People.Person::name));
    }

    String name(PersonId person) {
        return person == null ? "" : people.find(person).map(People.Person::name).orElse(person.value());
    }

    private static Map<String, String> named(List<ReferenceLists.Entry> entries) {
        var all = new LinkedHashMap<String, String>();
        entries.forEach(each -> all.put(each.code(), each.name()));
        return all;
    }
}
