package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseOpenings.Opening;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.PenaltyCases.Filter;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases of the ordinary procedure, and the page that opens one by hand. */
@Controller
class CaseListPage {
    private static final int PAGE = 50;
    private final PenaltyCases cases;
    private final CaseOpenings openings;
    private final CaseAnswers answers;
    private final CaseSheet.Colleagues colleagues;
    private final Clock clock;

    CaseListPage(PenaltyCases cases, CaseOpenings openings, CaseAnswers answers, CaseSheet.Colleagues colleagues, Clock clock) {
        this.cases = cases;
        this.openings = openings;
        this.answers = answers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping("/penalties/cases")
    String page(@RequestParam(defaultValue = "all") String state, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int from,
                Model model) {
        int offset = Math.max(0, from);
        var lines = cases.list(new Filter(state, q), offset, PAGE + 1);
        model.addAttribute("lines", lines.subList(0, Math.min(PAGE, lines.size())));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("mayOpen", mayOpen());
        model.addAttribute("previous", offset == 0 ? null : address(state, q, Math.max(0, offset - PAGE)));
        model.addAttribute("next", lines.size() <= PAGE ? null : address(state, q, offset + PAGE));
        return "penalty/cases/list";
    }

    @GetMapping("/penalties/cases/new")
    String opening(Model model) {
        var others = colleagues.certified(LocalDate.now(clock));
        others.remove(colleagues.acting().required().person().value());
        model.addAttribute("sources", Arrays.stream(CaseSource.values()).filter(CaseSource::byHand)
                .collect(Collectors.toMap(CaseSource::name, CaseSource::key, (a, b) -> a, LinkedHashMap::new)));
        model.addAttribute("certified", others);
        model.addAttribute("mayOpen", mayOpen());
        return "penalty/cases/new";
    }

    record OpeningForm(CaseSource source, String reference, String subject, String place, String fact, String second) {}

    @PostMapping("/penalties/cases")
    ModelAndView open(OpeningForm form, HttpServletRequest request) {
        var opened = new AtomicReference<MatterNumber>();
        return answers.run(request, "case-opened", "opening", () -> opened.set(openings.open(new Opening(form.source(), form.reference(), form.subject(), form.place(),
                form.fact(), form.second() == null || form.second().isBlank() ? null : new PersonId(form.second())))),
                () -> opened.get() == null ? "/penalties/cases" : "/penalties/cases/" + opened.get() + "/filing", this::opening);
    }

    private boolean mayOpen() {
        var actor = colleagues.acting().required();
        return actor.is(Role.INSPECTOR) || actor.is(Role.GROUP_LEADER);
    }

    private static String address(String state, String q, int from) {
        return UriComponentsBuilder.fromPath("/penalties/cases").queryParam("state", state).queryParam("q", q).queryParam("from", from).encode().toUriString();
    }
}
