package cn.dangchang.inspection.web;

import cn.dangchang.inspection.AnswerResult;
import cn.dangchang.inspection.ExpertHandovers;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SiteFindings;
import cn.dangchang.inspection.SiteFindings.Answer;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.law.Checklists.Checklist;
import cn.dangchang.law.Checklists.Item;
import cn.dangchang.law.Statutes.Basis;
import cn.dangchang.shared.PersonId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a member needs to inspect: the own list with its bases, the own findings, the hand-overs. */
@Component
class InspectingSheet {
    private static final Set<VisitStage> ON_SITE = Set.of(VisitStage.ENTERING, VisitStage.INSPECTING, VisitStage.FEEDING_BACK);

    private final SiteFindings findings;
    private final ExpertHandovers handovers;
    private final CitedBases shelf;
    private final VisitChoices choices;
    private final PageDrafts drafts;

    InspectingSheet(SiteFindings findings, ExpertHandovers handovers, CitedBases shelf, VisitChoices choices, PageDrafts drafts) {
        this.findings = findings;
        this.handovers = handovers;
        this.shelf = shelf;
        this.choices = choices;
        this.drafts = drafts;
    }

    void fill(Model model, VisitView visit, PersonId self, MemberRole role, UUID editing) {
        boolean inspects = role != null && role.inspects();
        boolean inside = visit.days().stream().anyMatch(day -> day.outcome().inside()) && ON_SITE.contains(visit.stage());
        model.addAttribute("categories", choices.categories()).addAttribute("itemNames", choices.itemNames())
                .addAttribute("criteria", choices.criteria(visit.sector())).addAttribute("mayRecord", inspects && inside)
                .addAttribute("handovers", handovers.of(visit.number()))
                .addAttribute("names", visit.members().stream().collect(Collectors.toMap(each -> each.person().value(), VisitView.Member::name)))
                .addAttribute("findingsById", visit.findings().stream().collect(Collectors.toMap(FindingView::id, each -> each)))
                .addAttribute("day", day(visit));
        model.addAttribute("groups", inspects && inside ? findings.checklist(visit.number(), self).map(list -> groups(visit, self, list)).orElse(Map.of()) : Map.of());
        var edited = visit.findings().stream().filter(each -> each.id().equals(editing) && each.author().equals(self)).findFirst().orElse(null);
        var draft = FindingRows.draft(visit.number());
        model.addAttribute("edited", edited)
                .addAttribute("legalPicked", edited == null ? shelf.script(drafts.kept(draft, "legalBases")) : shelf.script(edited.legalBases()))
                .addAttribute("standardPicked", edited == null ? shelf.script(drafts.kept(draft, "standardBases")) : shelf.script(edited.standardBases()))
                .addAttribute("photosPicked", drafts.write((edited == null ? drafts.kept(draft, "photos")
                        : edited.photos().stream().map(UUID::toString).toList()).stream().map(id -> Map.of("id", id, "url", "/evidence/" + id + "?w=320")).toList()))
                .addAttribute("findingDraft", edited == null ? drafts.script(draft) : null);
    }

    private static java.time.LocalDate day(VisitView visit) {
        return visit.days().stream().filter(day -> day.outcome().inside()).map(VisitView.Day::on).findFirst().orElse(visit.plan().visitOn());
    }

    private Map<String, List<Line>> groups(VisitView visit, PersonId self, Checklist list) {
        Map<String, AnswerResult> answers = new HashMap<>();
        visit.members().stream().filter(each -> each.role() == MemberRole.OFFICER && list.audience() == cn.dangchang.law.Checklists.Audience.OFFICER)
                .forEach(each -> keep(answers, findings.answers(visit.number(), each.person())));
        keep(answers, findings.answers(visit.number(), self));
        var raised = visit.findings().stream().filter(each -> each.state() != cn.dangchang.inspection.FindingState.WITHDRAWN)
                .map(FindingView::item).collect(Collectors.toSet());
        var bases = shelf.of(list.items().stream().flatMap(CitedBases::ids).toList());
        var groups = new LinkedHashMap<String, List<Line>>();
        list.items().forEach(item -> groups.computeIfAbsent(choices.categories().getOrDefault(item.category(), item.category()), name -> new java.util.ArrayList<>())
                .add(line(list, item, answers.get(item.code()), raised.contains(item.code()), bases)));
        return groups;
    }

    private static void keep(Map<String, AnswerResult> answers, List<Answer> given) {
        given.forEach(answer -> answers.put(answer.item(), answer.result()));
    }

    private Line line(Checklist list, Item item, AnswerResult result, boolean raised, Map<String, Basis> bases) {
        var legal = CitedBases.pick(bases, item.legalBases());
        var standard = CitedBases.pick(bases, item.standardBases());
        var known = new HashMap<String, Object>(Map.of("item", item.code(), "category", item.category(), "number", String.valueOf(item.inspectionItem()),
                "requirement", item.requirement(), "legal", legal, "standard", standard));
        return new Line(list.id(), item.code(), item.requirement(), item.verified(), result == null ? null : result.name(), raised,
                java.util.stream.Stream.concat(legal.stream(), standard.stream()).toList(), drafts.write(known).replace("<", "\\u003c"));
    }

    /** @param script what the form for a finding takes over, as JSON. */
    public record Line(String list, String code, String requirement, boolean verified, String result, boolean raised, List<Basis> bases, String script) {}
}
