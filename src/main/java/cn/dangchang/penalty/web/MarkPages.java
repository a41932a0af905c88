package cn.dangchang.penalty.web;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.penalty.CaseMarks;
import cn.dangchang.penalty.CaseMarks.Mark;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Marks of a case on its page, and their counts. */
@Controller
class MarkPages {
    private final CaseAnswers answers;
    private final CasePage page;
    private final CaseMarks marks;
    private final Clock clock;

    MarkPages(CaseAnswers answers, CasePage page, CaseMarks marks, Clock clock) {
        this.answers = answers;
        this.page = page;
        this.marks = marks;
        this.clock = clock;
    }

    /** On the overview: what is marked and what may be. */
    @Component
    static class OnOverview implements CaseTab {
        private final CaseMarks marks;
        private final ReferenceLists lists;

        OnOverview(CaseMarks marks, ReferenceLists lists) {
            this.marks = marks;
            this.lists = lists;
        }

        @Override
        public void fill(PenaltyCaseFile file, String tab, Model model) {
            if (tab.equals("overview")) {
                var known = marks.of(file.number());
                model.addAttribute("marks", known);
                model.addAttribute("marked", known.stream().map(Mark::code).toList());
                model.addAttribute("markChoices", lists.caseMarks().stream().collect(Collectors.toMap(Entry::code, Entry::name, (a, b) -> a, LinkedHashMap::new)));
            }
        }
    }

    @PostMapping("/penalties/cases/{number}/marks")
    ModelAndView mark(@PathVariable MatterNumber number, @RequestParam(required = false, name = "marks") List<String> chosen,
                      @RequestParam(defaultValue = "") String doubleNumber, HttpServletRequest request) {
        var notes = new LinkedHashMap<String, String>();
        (chosen == null ? List.<String>of() : chosen).forEach(each -> notes.put(each, each.equals("both-investigated") ? doubleNumber : ""));
        return answers.run(request, "case-marked", "marks", () -> marks.mark(number, notes), () -> "/penalties/cases/" + number, model -> page.overview(number, model));
    }

    @GetMapping("/penalties/case-marks")
    String counts(@RequestParam(required = false) String from, @RequestParam(required = false) String until, Model model) {
        var today = LocalDate.now(clock);
        var first = from == null || from.isBlank() ? today.withDayOfYear(1) : Typed.day("from", from);
        var last = until == null || until.isBlank() ? today : Typed.day("until", until);
        model.addAttribute("from", first);
        model.addAttribute("until", last);
        model.addAttribute("counts", marks.count(first, last));
        return "penalty/cases/marks";
    }
}
