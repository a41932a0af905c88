package cn.dangchang.penalty.web;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.CaseWeighings.Weigh;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
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
import org.springframework.web.servlet.ModelAndView;

/** What is sent about the discretion of a case. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class WeighingCommands {
    private final CaseAnswers answers;
    private final WeighingPage page;
    private final CaseWeighings weighings;
    private final SealingDraft sealing;

    WeighingCommands(CaseAnswers answers, WeighingPage page, CaseWeighings weighings, SealingDraft sealing) {
        this.answers = answers;
        this.page = page;
        this.weighings = weighings;
        this.sealing = sealing;
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

    @PostMapping("/draft/seal")
    ModelAndView seal(@PathVariable MatterNumber number, HttpServletRequest request) {
        return drafting(request, "case-draft-revised", number, () -> sealing.revise(number));
    }

    private ModelAndView drafting(HttpServletRequest request, String done, MatterNumber number, Runnable work) {
        return answers.run(request, done, done, work, () -> "/penalties/cases/" + number + "/draft", model -> page.draft(number, model));
    }
}
