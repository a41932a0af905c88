package cn.dangchang.law.web;

import cn.dangchang.law.ChecklistAmendments;
import cn.dangchang.law.ChecklistAmendments.Kind;
import cn.dangchang.law.ChecklistAmendments.Proposal;
import cn.dangchang.law.Checklists.Audience;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.RefusalTexts.FieldMessage;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposals to amend inspection standards: proposed, decided, published. */
@Controller
@RequestMapping("/law/amendments")
class AmendmentsPage {
    private final ChecklistAmendments amendments;
    private final ReferenceLists lists;
    private final Submissions submissions;
    private final RefusalTexts texts;
    private final Acting acting;

    AmendmentsPage(ChecklistAmendments amendments, ReferenceLists lists, Submissions submissions, RefusalTexts texts, Acting acting) {
        this.amendments = amendments;
        this.lists = lists;
        this.submissions = submissions;
        this.texts = texts;
        this.acting = acting;
    }

    @GetMapping
    ModelAndView show() {
        return page(new Typed(null, null, null, null, null, null, null, null, null, null), Map.of());
    }

    @PostMapping
    ModelAndView propose(Typed form, @RequestParam(name = "_idempotencyKey", required = false) String key) {
        return change(key, "amendment " + form, form, () -> amendments.propose(form.proposal()));
    }

    @PostMapping("/{id}/decision")
    ModelAndView decide(@PathVariable UUID id, @RequestParam boolean accepted, @RequestParam(defaultValue = "") String decision,
                        @RequestParam(name = "_idempotencyKey", required = false) String key) {
        return change(key, "decide " + id + accepted + decision, null, () -> amendments.decide(id, accepted, decision));
    }

    @PostMapping("/publication")
    ModelAndView publish(@RequestParam String sector, @RequestParam Audience audience, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
                         @RequestParam(name = "_idempotencyKey", required = false) String key) {
        return change(key, "publish " + sector + audience + validFrom, null, () -> amendments.publish(sector, audience, validFrom));
    }

    private ModelAndView change(String key, String what, Typed form, Runnable work) {
        try {
            submissions.once(key, what, work);
            return new ModelAndView("redirect:/law/amendments");
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            var page = page(form == null ? new Typed(null, null, null, null, null, null, null, null, null, null) : form, texts.of(refusal).stream()
                    .filter(each -> each.field() != null).collect(Collectors.toMap(FieldMessage::field, FieldMessage::message, (first, second) -> first)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", texts.summary(refusal));
        }
    }

    private ModelAndView page(Typed form, Map<String, String> errors) {
        var all = amendments.all();
        return new ModelAndView("law/amendments").addObject("amendments", all).addObject("form", form).addObject("errors", errors)
                .addObject("sectors", named(lists.sectors())).addObject("categories", named(lists.contentCategories()))
                .addObject("mayDecide", acting.required().is(Role.LEADER)).addObject("person", acting.required().person())
                .addObject("waiting", all.stream().filter(each -> each.state() == ChecklistAmendments.State.ACCEPTED)
                        .map(each -> new Waiting(each.proposal().sector(), each.proposal().audience())).distinct().toList());
    }

    private static Map<String, String> named(List<ReferenceLists.Entry> entries) {
        return entries.stream().collect(Collectors.toMap(ReferenceLists.Entry::code, ReferenceLists.Entry::name, (a, b) -> a, LinkedHashMap::new));
    }

    /** A list with something to publish. */
    public record Waiting(String sector, Audience audience) {}

    /** A proposal as typed. */
    public record Typed(String sector, Audience audience, Kind kind, String item, String requirement, String category, Integer inspectionItem,
                        List<String> legalBases, List<String> standardBases, String reason) {
        Proposal proposal() {
            return new Proposal(sector == null ? "" : sector, audience == null ? Audience.OFFICER : audience, kind == null ? Kind.ADD : kind,
                    item == null || item.isBlank() ? null : item.strip(), requirement == null ? "" : requirement, category == null ? "" : category,
                    inspectionItem == null ? 0 : inspectionItem, legalBases == null ? List.of() : legalBases,
                    standardBases == null ? List.of() : standardBases, reason == null ? "" : reason);
        }
    }
}
