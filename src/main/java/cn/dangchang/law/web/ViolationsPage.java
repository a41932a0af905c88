package cn.dangchang.law.web;

import cn.dangchang.law.DiscretionStandards;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Violation;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an agency's administrator sees what is punished how, and sets the agency's own steps and ranges. */
@Controller
@RequestMapping("/admin/violations")
class ViolationsPage {
    private static final int MOST = 300;

    private final Violations violations;
    private final DiscretionStandards standards;
    private final ReferenceLists lists;
    private final StandardSubmissions submissions;
    private final Viewing viewing;

    ViolationsPage(Violations violations, DiscretionStandards standards, ReferenceLists lists, StandardSubmissions submissions, Viewing viewing) {
        this.violations = violations;
        this.standards = standards;
        this.lists = lists;
        this.submissions = submissions;
        this.viewing = viewing;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        viewing.administrator();
        var shown = viewing.day(day);
        return new ModelAndView("law/violations").addObject("violations", violations.search(q, shown, MOST)).addObject("q", q).addObject("day", shown);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable String id, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
                      @RequestParam(required = false) String range) {
        viewing.administrator();
        var shown = viewing.day(day);
        var violation = violation(id, shown);
        return submissions.page(violation, shown, range, StandardForm.of(violation.ranges().stream().filter(each -> each.id().equals(range)).findFirst()
                .orElse(null), shown));
    }

    @PostMapping("/{id}/ranges")
    Object enter(@PathVariable String id, StandardForm form, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes redirect) {
        var agency = viewing.administrator().agency();
        return submissions.change(key, violation(id, viewing.day(form.validFrom())), null, form, redirect,
                () -> standards.enter(agency, id, form.entered(), form.standard(lists.discretionSteps())));
    }

    @PostMapping("/{id}/ranges/{range}")
    Object divide(@PathVariable String id, @PathVariable String range, StandardForm form,
                  @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes redirect) {
        var agency = viewing.administrator().agency();
        return submissions.change(key, violation(id, viewing.day(form.validFrom())), range, form, redirect,
                () -> standards.divide(agency, id, range, form.standard(lists.discretionSteps())));
    }

    private Violation violation(String id, LocalDate day) {
        return violations.find(id, day).orElseThrow(() -> LawGround.NO_SUCH_VIOLATION.refusal(id));
    }
}
