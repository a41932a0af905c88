package cn.dangchang.plan.web;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of draws offer to choose from. */
@Component
class DrawChoices {
    private final ReferenceLists lists;
    private final People people;
    private final MessageSource messages;

    DrawChoices(ReferenceLists lists, People people, MessageSource messages) {
        this.lists = lists;
        this.people = people;
        this.messages = messages;
    }

    Map<String, String> sectors() {
        var all = new LinkedHashMap<String, String>();
        lists.sectors().forEach(each -> all.put(each.code(), each.name()));
        return all;
    }

    Map<String, String> witnesses(Actor drawer) {
        var all = new LinkedHashMap<String, String>();
        Stream.of(Role.SUPERVISOR, Role.LEADER, Role.HEAD).flatMap(role -> people.holding(drawer.agency(), role).stream())
                .filter(person -> !person.id().equals(drawer.person()))
                .forEach(person -> all.putIfAbsent(person.id().value(), named(person)));
        return all;
    }

    private String named(Person person) {
        return person.name() + "（" + String.join("、", person.roles().stream().map(role -> word("role." + role.key())).sorted().toList())
                + "）";
    }

    /** @return the officers who go now, each with the site. */
    Map<String, String> members(DrawView draw) {
        var all = new LinkedHashMap<String, String>();
        draw.teams().forEach(team -> team.now().forEach(officer -> all.put(team.site().id() + "/" + officer.id(),
                officer.name() + "　" + team.site().enterpriseName() + " " + team.site().name())));
        return all;
    }

    /** @return candidates of the draw who still take part. */
    Map<String, String> subjects(DrawView draw, boolean officers) {
        var all = new LinkedHashMap<String, String>();
        if (officers) {
            draw.candidates().eligibleOfficers().forEach(each -> all.put(each.id(), each.name() + " " + each.certificate()));
        } else {
            draw.candidates().sites().stream().filter(each -> each.exclusion() == null).forEach(each -> all.put(each.id().toString(),
                    each.enterpriseName() + " " + each.name()));
        }
        return all;
    }

    Map<String, String> exclusions(boolean officers) {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(DrawExclusion.values()).filter(kind -> kind.byHand() && kind.ofOfficers() == officers)
                .forEach(kind -> all.put(kind.name(), word(kind.key())));
        return all;
    }

    private String word(String key) {
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
