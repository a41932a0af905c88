package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** More time for a case, and a case that stands still. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class TermCommands {
    private final CaseAnswers answers;
    private final CasePage overview;
    private final CaseExtensions extensions;

    TermCommands(CaseAnswers answers, CasePage overview, CaseExtensions extensions) {
        this.answers = answers;
        this.overview = overview;
        this.extensions = extensions;
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

    private ModelAndView about(HttpServletRequest request, String done, String form, MatterNumber number, Runnable work) {
        return answers.run(request, done, form, work, () -> "/penalties/cases/" + number, model -> overview.overview(number, model));
    }
}
