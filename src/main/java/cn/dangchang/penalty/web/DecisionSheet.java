package cn.dangchang.penalty.web;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.decision.DecisionReading;
import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the tabs from the collective discussion to the payment show. */
@Component
class DecisionSheet implements CaseTab {
    private static final List<String> TABS = List.of("discussion", "decision", "publication", "payment");
    private final DecisionReading reading;
    private final Fines fines;
    private final People people;
    private final Acting acting;
    private final RefusalTexts texts;

    DecisionSheet(DecisionReading reading, Fines fines, People people, Acting acting, RefusalTexts texts) {
        this.reading = reading;
        this.fines = fines;
        this.people = people;
        this.acting = acting;
        this.texts = texts;
    }

    @Override
    public void fill(PenaltyCaseFile file, String tab, Model model) {
        if (!TABS.contains(tab)) {
            return;
        }
        var draft = reading.draft(file.number()).orElse(null);
        var decision = reading.of(file.number());
        model.addAttribute("decision", decision);
        model.addAttribute("draft", draft);
        model.addAttribute("sanctions", draft == null ? Map.of() : reading.sanctions(draft));
        model.addAttribute("parties", file.parties().stream().collect(Collectors.toMap(PenaltyCaseFile.Party::seq, each -> each.particulars().name())));
        switch (tab) {
            case "discussion" -> discussion(file, draft, decision, model);
            case "decision" -> decision(file, draft, decision, model);
            case "payment" -> {
                model.addAttribute("fines", fines.of(file.number()));
                model.addAttribute("haltGrounds", HaltGround.values());
            }
            default -> model.addAttribute("mayLook", acting.required().is(Role.GROUP_LEADER) && decision.lastPublication()
                    .filter(each -> each.agreed() == null && !each.preparedBy().equals(acting.required().person())).isPresent());
        }
    }

    private void discussion(PenaltyCaseFile file, CaseDraft draft, CaseDecisionFile decision, Model model) {
        var held = draft == null ? null : decision.discussion(draft.version()).orElse(null);
        var signed = reading.discussionSigners(file.number());
        var attendees = new LinkedHashMap<String, String>();
        if (held != null) {
            held.attendees().forEach(each -> attendees.put(each.value(), people.find(each).map(Person::name).orElse(each.value())));
        }
        var unsigned = new LinkedHashMap<>(attendees);
        signed.forEach(unsigned::remove);
        model.addAttribute("held", held);
        model.addAttribute("attendees", attendees.entrySet());
        model.addAttribute("signed", signed);
        model.addAttribute("unsigned", unsigned);
        model.addAttribute("presentNow", held == null ? List.of() : held.present().stream().map(each -> each.value()).toList());
        model.addAttribute("least", reading.leastLeaders(file));
        model.addAttribute("leaders", Stream.of(Role.HEAD, Role.LEADER).flatMap(role -> people.holding(file.agency(), role).stream()).distinct()
                .collect(Collectors.toMap(each -> each.id().value(), Person::name, (a, b) -> a, LinkedHashMap::new)));
    }

    private void decision(PenaltyCaseFile file, CaseDraft draft, CaseDecisionFile decision, Model model) {
        model.addAttribute("obstacle", draft == null || !decision.decisions().isEmpty() ? null
                : reading.obstacle(file.number()).map(texts::summary).orElse(null));
        model.addAttribute("received", reading.received(file.number()));
        var services = reading.services(file.number());
        model.addAttribute("services", services);
        model.addAttribute("toServe", decision.decisions().stream().anyMatch(each -> each.document() != null && each.servedOn() == null
                && !services.containsKey(each.party())));
        model.addAttribute("grounds", Stream.of(NoPenaltyGround.values()).filter(each -> each != NoPenaltyGround.WITHDRAWN)
                .collect(Collectors.toMap(NoPenaltyGround::word, each -> reading.word(each.key()), (a, b) -> a, LinkedHashMap::new)));
    }
}
