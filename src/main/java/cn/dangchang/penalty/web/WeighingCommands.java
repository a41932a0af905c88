package cn.dangchang.penalty.web;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.CaseWeighings.Weigh;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent about the discretion of a case, its term and its standing still. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class WeighingCommands {
    private final CaseAnswers answers;
    private final WeighingPage page;
    private final CasePage overview;
    private final CaseWeighings weighings;
    private final CaseExtensions extensions;

    WeighingCommands(CaseAnswers answers, WeighingPage page, CasePage overview, CaseWeighings weighings, CaseExtensions extensions) {
        this.answers = answers;
        this.page = page;
        this.overview = overview;
        this.weighings = weighings;
        this.extensions = extensions;
    }

    /** As a browser sends it; empty where nothing was typed. */
    record WeighForm(String choice, List<String> alsoBroken, String whole, String lawOf, String step, String fine, List<String> others, String othersText,
                     List<String> circumstances, String reason) {
        Weigh weigh() {
            SharedGround.FORM_NOT_VALID.refuseAtIf(choice == null || !choice.contains("/"), "choice");
            var provision = choice.split("/", 2);
            return new Weigh(provision[0], provision[1], set(alsoBroken), Typed.yuan("whole", whole), Typed.day("lawOf", lawOf), step == null || step.isBlank() ? null : step,
                    Typed.yuan("fine", fine), kinds(), othersText, set(circumstances), reason);
        }

        private Set<PenaltyKind> kinds() {
            return set(others).stream().map(each -> Typed.choice("others", each, PenaltyKind.class)).collect(Collectors.toSet());
        }

        private static Set<String> set(List<String> chosen) {
            return chosen == null ? Set.of() : chosen.stream().filter(each -> !each.isBlank()).collect(Collectors.toSet());
        }
    }

    @PostMapping("/draft/{party}/{fact}")
    ModelAndView weigh(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int fact, WeighForm form, HttpServletRequest request) {
        return answers.run(request, "case-weighed", "weigh", () -> weighings.weigh(number, party, fact, form.weigh()), () -> "/penalties/cases/" + number + "/draft",
                model -> page.weigh(number, party, fact, "", form.choice(), form.circumstances() == null ? List.of() : form.circumstances(), model));
    }

    @PostMapping("/draft/{party}/{fact}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int fact, HttpServletRequest request) {
        return drafting(request, "case-weight-dropped", number, () -> weighings.drop(number, party, fact));
    }

    @PostMapping("/draft/{party}/{fact}/approve")
    ModelAndView approve(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int fact, HttpServletRequest request) {
        return drafting(request, "case-below-approved", number, () -> weighings.approveBelow(number, party, fact));
    }

    @PostMapping("/extension")
    ModelAndView extend(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String reason,
                        HttpServletRequest request) {
        return about(request, "case-extension-asked", "extension", number, () -> extensions.ask(number, Typed.day("until", until), reason));
    }

    @PostMapping("/suspension")
    ModelAndView suspend(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String paper,
                         HttpServletRequest request) {
        return about(request, "case-suspended", "suspension", number, () -> extensions.suspend(number, reason, paper));
    }

    @PostMapping("/resumption")
    ModelAndView resume(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String resumeReason, HttpServletRequest request) {
        return about(request, "case-resumed", "resumption", number, () -> extensions.resume(number, resumeReason));
    }

    private ModelAndView drafting(HttpServletRequest request, String done, MatterNumber number, Runnable work) {
        return answers.run(request, done, done, work, () -> "/penalties/cases/" + number + "/draft", model -> page.draft(number, model));
    }

    private ModelAndView about(HttpServletRequest request, String done, String form, MatterNumber number, Runnable work) {
        return answers.run(request, done, form, work, () -> "/penalties/cases/" + number, model -> overview.overview(number, model));
    }
}
