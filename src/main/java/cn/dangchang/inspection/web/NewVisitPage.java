package cn.dangchang.inspection.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Proposes a visit, an urgent one, or one visit each to several enterprises of a uniform plan. */
@Controller
class NewVisitPage {
    static final String DRAFT = "visit:new";

    private final VisitPlanning planning;
    private final VisitSubmissions submissions;
    private final VisitChoices choices;
    private final BasisChoices bases;
    private final PageDrafts drafts;
    private final Acting acting;
    private final OfficeClock clock;

    NewVisitPage(VisitPlanning planning, VisitSubmissions submissions, VisitChoices choices, BasisChoices bases, PageDrafts drafts,
            Acting acting,
                 OfficeClock clock) {
        this.planning = planning;
        this.submissions = submissions;
        this.choices = choices;
        this.bases = bases;
        this.drafts = drafts;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/inspections/new")
    String page(@ModelAttribute("prefill") Prefill prefill, Model model) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(VisitPlanning.PROPOSERS::contains));
        var today = LocalDate.now(clock);
        var sites = prefill.sites().isEmpty() ? drafts.kept(DRAFT, "site").stream().map(UUID::fromString).toList() : prefill.sites();
        bases.fill(model, new BasisChoices.Question(sites, prefill.day(today), prefill.basis(), null, null, prefill.team(),
                prefill.form()));
        model.addAttribute("today", today).addAttribute("forms", choices.forms()).addAttribute("teams", choices.teams(actor))
                .addAttribute("territories", choices.territories(actor)).addAttribute("officers", choices.officers(actor, today))
                .addAttribute("experts", choices.experts(actor, today)).addAttribute("escorts", choices.escorts(actor, null, today))
                .addAttribute("assistants", choices.assistants(actor, today)).addAttribute("leaders", choices.leaders(actor))
                .addAttribute("self", List.of(actor.person().value())).addAttribute("draft", prefill.sites().isEmpty()
                ? drafts.script(DRAFT) : null)
                .addAttribute("visitOn", prefill.day(today)).addAttribute("picked", drafts.picked(sites));
        return "inspection/new";
    }

    @PostMapping("/inspections")
    @ResponseBody
    Next propose(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new Typed(form);
        return submissions.once(key, "propose " + typed, DRAFT, () -> {
            var sites = typed.ids("site");
            InspectionGround.NO_SUCH_SITE.refuseAtIf(sites.isEmpty(), "site");
            InspectionGround.NO_SUCH_TEAM.refuseAtIf(typed.text("team") == null, "team");
            InspectionGround.NOT_AN_INSPECTION_FORM.refuseAtIf(typed.text("form") == null, "form");
            var numbers = sites.stream().map(site -> open(site, typed)).toList();
            return Next.to(numbers.size() > 1 ? "/inspections?state=DRAFTING" : typed.flag("urgent") ? "/inspections/" + numbers.get(0) + "/field"
                    : "/inspections/" + numbers.get(0) + "/plan");
        });
    }

    private MatterNumber open(UUID site, Typed typed) {
        var crossArea = typed.flag("crossArea") ? new CrossArea(typed.text("crossArea.basis"),
                typed.read("crossArea.territory", typed.text("crossArea.territory"), AgencyId::new)) : null;
        var day = typed.day("visitOn");
        var proposed = new ProposedVisit(site, typed.text("team"), typed.text("form"), typed.text("campaign"), typed.flag("groupLeaderReviews"), crossArea,
                day == null ? LocalDate.now(clock) : day, members(typed), BasisChoices.chosen(typed), typed.text("reason"));
        return typed.flag("urgent") ? planning.startUrgent(proposed, new Urgency(typed.text("urgency.reason"), typed.moment("urgency.reportedAt"),
                typed.person("urgency.oralApprovalBy"))) : planning.propose(proposed);
    }

    /** Where a page of planning leads here it says what is already known. @param basis as {@code KIND:reference} */
    public record Prefill(List<UUID> site, String team, String form, String visitOn, String basis, String reason) {
        List<UUID> sites() {
            return site == null ? List.of() : site;
        }

        LocalDate day(LocalDate today) {
            try {
                return visitOn == null || visitOn.isBlank() ? today : LocalDate.parse(visitOn);
            } catch (DateTimeException unreadable) {
                return today;
            }
        }
    }

    static List<Assignment> members(Typed typed) {
        var members = new ArrayList<Assignment>();
        add(members, typed, "officers", MemberRole.OFFICER);
        add(members, typed, "experts", MemberRole.EXPERT);
        add(members, typed, "escorts", MemberRole.ESCORT);
        add(members, typed, "assistants", MemberRole.ASSISTANT);
        return members;
    }

    private static void add(List<Assignment> members, Typed typed, String field, MemberRole role) {
        typed.all(field).forEach(person -> members.add(new Assignment(typed.read(field, person, PersonId::new), role, typed.text("duty-" + person))));
    }
}
