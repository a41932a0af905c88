package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseDecisions;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent from the tabs about the decision and its publication. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class CaseDecisionCommands {
    private final CaseAnswers answers;
    private final CasePage page;
    private final CaseDecisions decisions;

    CaseDecisionCommands(CaseAnswers answers, CasePage page, CaseDecisions decisions) {
        this.answers = answers;
        this.page = page;
        this.decisions = decisions;
    }

    @PostMapping("/decision")
    ModelAndView decide(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "decision", "penalty-decided", () -> {
            var values = filled(request, "decision", "ground", "opinion");
            values.put("version", Typed.read("version", request.getParameter("version"), Integer::valueOf));
            answers.complete(number, "decide-penalty", values);
        });
    }

    @PostMapping("/decision/{party}/sign-party")
    ModelAndView received(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String partyName,
                          @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return run(request, number, "decision", "signed", () -> decisions.receivedByParty(number, party, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/decision/{party}/refuse-party")
    ModelAndView refused(@PathVariable MatterNumber number, @PathVariable int party, RefusalForm form, HttpServletRequest request) {
        return run(request, number, "decision", "refusal-recorded", () -> decisions.receiptRefused(number, party, form.refusingName(), form.reason(),
                form.witness(), Typed.id("video", form.video())));
    }

    record RefusalForm(String refusingName, String reason, String witness, String video) {}

    @PostMapping("/decision/serve")
    ModelAndView serve(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "decision", "decision-issued", () -> answers.complete(number, "serve-decision", filled(request, "servedBy", "evidence")));
    }

    @PostMapping("/decision/service")
    ModelAndView beginService(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "decision", "service-begun", () -> decisions.beginService(number));
    }

    @PostMapping("/publication")
    ModelAndView publish(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "publication", "publication-prepared", () -> answers.complete(number, "publish-decision", filled(request, "publish", "reason")));
    }

    @PostMapping("/publication/ruling")
    ModelAndView rule(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(request, number, "publication", "publication-ruled", () -> answers.complete(number, "approve-publication",
                filled(request, "decision", "opinion")));
    }

    /** @return what was typed; what was left empty is not sent at all. */
    private static Map<String, Object> filled(HttpServletRequest request, String... fields) {
        var values = new HashMap<String, Object>();
        List.of(fields).forEach(field -> {
            var typed = request.getParameter(field);
            if (typed != null && !typed.isBlank()) {
                values.put(field, typed);
            }
        });
        return values;
    }

    private ModelAndView run(HttpServletRequest request, MatterNumber number, String tab, String done, Runnable work) {
        return answers.run(request, done, FineAnswers.form(request, number), work, () -> "/penalties/cases/" + number + "/" + tab,
                model -> page.tab(number, tab, model));
    }
}
