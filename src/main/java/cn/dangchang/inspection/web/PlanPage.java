package cn.dangchang.inspection.web;

import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.Acting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The site plan: scope with the mandatory items fixed, methods, members and their work, and the plan's text. */
@Controller
class PlanPage {
    private final VisitNumbers numbers;
    private final PlanSubmission submission;
    private final VisitChoices choices;
    private final PageDrafts drafts;
    private final Acting acting;

    PlanPage(VisitNumbers numbers, PlanSubmission submission, VisitChoices choices, PageDrafts drafts, Acting acting) {
        this.numbers = numbers;
        this.submission = submission;
        this.choices = choices;
        this.drafts = drafts;
        this.acting = acting;
    }

    @GetMapping("/inspections/{number}/plan")
    String page(@PathVariable String number, Model model) {
        var visit = numbers.find(number);
        var actor = acting.required();
        LocalDate day = visit.plan().visitOn();
        model.addAttribute("visit", visit).addAttribute("plan", visit.plan()).addAttribute("items", choices.inspectionItems())
                .addAttribute("methods", choices.methods()).addAttribute("formName", choices.forms().get(visit.form()))
                .addAttribute("teamName", choices.teams(actor).get(visit.team()))
                .addAttribute("officers", choices.officers(actor, day)).addAttribute("experts", choices.experts(actor, day))
                .addAttribute("escorts", choices.escorts(actor, visit.crossArea() == null ? null : visit.crossArea().territory(), day)).addAttribute("assistants", choices.assistants(actor, day))
                .addAttribute("chosen", chosen(visit)).addAttribute("drafting", visit.stage() == VisitStage.DRAFTING)
                .addAttribute("departments", visit.form().equals("joint") ? submission.departments(visit) : List.of())
                .addAttribute("siblings", submission.siblings(visit)).addAttribute("draft", drafts.script(PlanSubmission.draft(visit.number())));
        return "inspection/plan";
    }

    /** @param submit whether the plan goes on its way, or is only kept. */
    @PostMapping("/inspections/{number}/plan")
    @ResponseBody
    Next save(@PathVariable String number, @RequestParam MultiValueMap<String, String> form, @RequestParam(defaultValue = "false") boolean submit,
              @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return submission.save(numbers.find(number), new Typed(form), submit, key);
    }

    private static Map<String, List<String>> chosen(VisitView visit) {
        var chosen = new HashMap<String, List<String>>();
        for (var role : MemberRole.values()) {
            chosen.put(role.name(), visit.members().stream().filter(each -> each.role() == role).map(each -> each.person().value()).toList());
        }
        return chosen;
    }
}
