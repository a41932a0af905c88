package cn.dangchang.penalty.web;

import cn.dangchang.penalty.ClosureItem;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.RecurrenceGround;
import cn.dangchang.penalty.domain.recurrence.ContinuingFine;
import cn.dangchang.penalty.domain.recurrence.ContinuingFine.Refused;
import cn.dangchang.penalty.domain.recurrence.ProposingClosure;
import cn.dangchang.penalty.domain.recurrence.ProposingClosure.Wish;
import cn.dangchang.penalty.domain.recurrence.Recurrence;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 再次违法: what was counted against the units of a case, and what people make of it. */
@Controller
@RequestMapping("/penalties/cases/{number}/recurrence")
class RecurrencePage {
    private final CaseSheet sheet;
    private final Recurrence recurrence;
    private final CaseAnswers answers;
    private final Steps steps;
    private final Acting acting;

    RecurrencePage(CaseSheet sheet, Recurrence recurrence, CaseAnswers answers, Steps steps, Acting acting) {
        this.sheet = sheet;
        this.recurrence = recurrence;
        this.answers = answers;
        this.steps = steps;
        this.acting = acting;
    }

    @Component("recurrenceSteps")
    record Steps(ContinuingFine continuing, ProposingClosure closure) {}

    @GetMapping
    String page(@PathVariable MatterNumber number, Model model) {
        sheet.fill(number, "overview", model);
        model.addAttribute("units", recurrence.of((PenaltyCaseFile) model.getAttribute("file")));
        model.addAttribute("head", acting.required().is(Role.HEAD));
        return "penalty/recurrence/page";
    }

    /** As a browser sends it. */
    record RefusedForm(int party, String order, String orderedOn, String seenOn, String what, String second) {
        Refused refused() {
            return new Refused(party, order, Typed.day("orderedOn", orderedOn), Typed.day("seenOn", seenOn), what,
                    second == null || second.isBlank() ? null : new PersonId(second));
        }
    }

    @PostMapping("/continue")
    ModelAndView open(@PathVariable MatterNumber number, RefusedForm form, HttpServletRequest request) {
        var opened = new AtomicReference<MatterNumber>();
        return answers.run(request, "case-continued", "continue-" + form.party(), () -> opened.set(steps.continuing().open(number, form.refused())),
                () -> opened.get() == null ? home(number) : "/penalties/cases/" + opened.get() + "/filing", model -> page(number, model));
    }

    @PostMapping("/proposals")
    ModelAndView propose(@PathVariable MatterNumber number, @RequestParam int party, @RequestParam(defaultValue = "") String item,
                         @RequestParam(defaultValue = "") String hazard, @RequestParam(defaultValue = "") String closureReason, HttpServletRequest request) {
        return answers.run(request, "closure-proposed", "closure-" + party, () -> steps.closure().propose(number, new Wish(party,
                Typed.choice("item", item, ClosureItem.class), hazard, closureReason)), () -> home(number), model -> page(number, model));
    }

    @PostMapping("/proposals/{id}/ruling")
    ModelAndView rule(@PathVariable MatterNumber number, @PathVariable UUID id, @RequestParam(defaultValue = "") String decision,
                      @RequestParam(defaultValue = "") String opinion, HttpServletRequest request) {
        return answers.run(request, "closure-ruled", "ruling-" + id, () -> {
            RecurrenceGround.CLOSURE_OPINION_MISSING.refuseAtIf(decision.isBlank(), "decision");
            steps.closure().decide(number, id, "approve".equals(decision), opinion);
        }, () -> home(number), model -> page(number, model));
    }

    @PostMapping("/proposals/{id}/outcome")
    ModelAndView outcome(@PathVariable MatterNumber number, @PathVariable UUID id, @RequestParam(defaultValue = "") String closed,
                         @RequestParam(defaultValue = "") String paper, @RequestParam(defaultValue = "") String on, HttpServletRequest request) {
        return answers.run(request, "closure-answered", "outcome-" + id, () -> steps.closure().answered(number, id, closed.isBlank() ? null : "yes".equals(closed),
                paper, Typed.day("on", on)), () -> home(number), model -> page(number, model));
    }

    private static String home(MatterNumber number) {
        return "/penalties/cases/" + number + "/recurrence";
    }
}
