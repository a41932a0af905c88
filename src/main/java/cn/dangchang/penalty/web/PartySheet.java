package cn.dangchang.penalty.web;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.penalty.SummaryPenaltyFile.Charge;
import cn.dangchang.penalty.domain.summary.DecidingOnSpot;
import cn.dangchang.penalty.domain.summary.HearingParty;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the tabs about the parties show: findings, officers, who has signed what, and what may be charged. */
@Component
class PartySheet {
    private final HearingParty hearings;
    private final DecidingOnSpot decisions;
    private final Sources sources;
    private final ChargeChoices choices;
    private final Acting acting;

    PartySheet(HearingParty hearings, DecidingOnSpot decisions, Sources sources, ChargeChoices choices, Acting acting) {
        this.hearings = hearings;
        this.decisions = decisions;
        this.sources = sources;
        this.choices = choices;
        this.acting = acting;
    }

    /** Where names and findings come from. */
    @Component
    record Sources(SiteVisits visits, People people, Enterprises enterprises) {}

    void fill(MatterNumber number, String tab, String q, Model model) {
        var file = (SummaryPenaltyFile) model.getAttribute("file");
        var findings = file.findings().stream().map(sources.visits()::finding).toList();
        model.addAttribute("me", acting.required().person().value());
        model.addAttribute("findings", findings);
        model.addAttribute("officers", officers(file));
        model.addAttribute("names", names(file));
        model.addAttribute("signatures", signatures(number, tab, file));
        model.addAttribute("enterprise", sources.enterprises().find(file.enterprise()).orElse(null));
        model.addAttribute("q", q);
        if (tab.equals("decision")) {
            model.addAttribute("choices", choices.of(file, q));
            model.addAttribute("charged", charged(file));
        }
    }

    private Map<Integer, List<Signature>> signatures(MatterNumber number, String tab, SummaryPenaltyFile file) {
        var found = new LinkedHashMap<Integer, List<Signature>>();
        file.parties().forEach(party -> found.put(party.seq(), switch (tab) {
            case "hearing" -> hearings.signatures(number, party.seq());
            case "decision" -> decisions.signatures(number, party.seq());
            default -> List.of();
        }));
        return found;
    }

    /** @return by party and finding, joined by a slash. */
    private static Map<String, Charge> charged(SummaryPenaltyFile file) {
        var found = new LinkedHashMap<String, Charge>();
        file.parties().forEach(party -> party.charges().forEach(each -> found.put(party.seq() + "/" + each.finding(), each)));
        return found;
    }

    private Map<String, String> officers(SummaryPenaltyFile file) {
        var found = new LinkedHashMap<String, String>();
        file.officers().forEach(each -> sources.people().find(each).ifPresent(person -> found.put(each.value(), person.name())));
        return found;
    }

    private Map<String, String> names(SummaryPenaltyFile file) {
        return sources.people().of(file.agency()).stream().collect(Collectors.toMap(each -> each.id().value(), People.Person::name, (a, b) -> a));
    }
}
