package cn.dangchang.registry.web;

import cn.dangchang.organisation.People;
import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.RegistryReferences;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the experts share: names, sectors, the rules of their use, and who may do what. */
@Component
class ExpertSheet {
    private static final String RULES = "expert-use-rules";

    private final People people;
    private final RegistryReferences references;
    private final EnterpriseCards cards;
    private final Acting acting;
    private final Clock clock;

    ExpertSheet(People people, RegistryReferences references, EnterpriseCards cards, Acting acting, Clock clock) {
        this.people = people;
        this.references = references;
        this.cards = cards;
        this.acting = acting;
        this.clock = clock;
    }

    Actor actor() {
        return acting.required();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayKeep() {
        return cards.mayKeep();
    }

    void fill(Model model) {
        var actor = actor();
        model.addAttribute("sectors", references.sectors()).addAttribute("mayKeep", mayKeep()).addAttribute("maySet", actor.is(Role.ADMIN))
                .addAttribute("mayEvaluate", actor.is(Role.GROUP_LEADER)).addAttribute("rules", references.setting(RULES, actor.agency(), today()))
                .addAttribute("today", today());
    }

    /** @return people of the agency who hold the role of an expert, by account. */
    Map<String, String> candidates() {
        var candidates = new LinkedHashMap<String, String>();
        people.holding(actor().agency(), Role.EXPERT).forEach(person -> candidates.put(person.id().value(), person.name()));
        return candidates;
    }

    String name(PersonId person) {
        return people.find(person).map(People.Person::name).orElse(person.value());
    }

    String sectors(List<String> codes) {
        var words = references.sectors();
        return String.join("、", codes.stream().map(code -> words.getOrDefault(code, code)).toList());
    }
}
