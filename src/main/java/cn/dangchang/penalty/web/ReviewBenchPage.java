package cn.dangchang.penalty.web;

import cn.dangchang.organisation.LegalReviewers.Reviewer;
import cn.dangchang.penalty.domain.review.Distributing;
import cn.dangchang.penalty.domain.review.ReviewReading;
import cn.dangchang.penalty.domain.review.ReviewReading.Bench;
import cn.dangchang.shared.MatterNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The bench: the checklist beside the dossier, the points at their places, the difference to what was sent before. */
@Controller
class ReviewBenchPage {
    static final List<String> MATTERS = List.of("facts", "evidence", "basis", "procedure", "discretion", "papers");
    private final ReviewReading reading;
    private final Distributing distributing;
    private final CaseSheet.Colleagues colleagues;
    private final CaseSheet.CaseTerm term;

    ReviewBenchPage(ReviewReading reading, Distributing distributing, CaseSheet.Colleagues colleagues, CaseSheet.CaseTerm term) {
        this.reading = reading;
        this.distributing = distributing;
        this.colleagues = colleagues;
        this.term = term;
    }

    /** @param document, @param page where a point is to be written, from the page that was being read. */
    @GetMapping("/legal-review/{number}")
    String page(@PathVariable MatterNumber number, @RequestParam(required = false) UUID document, @RequestParam(required = false) Integer page, Model model) {
        model.addAttribute("atDocument", document);
        model.addAttribute("atPage", page);
        return fill(number, model);
    }

    String fill(MatterNumber number, Model model) {
        var bench = reading.bench(number);
        var today = bench.dossier().today();
        model.addAttribute("bench", bench);
        model.addAttribute("review", bench.review());
        model.addAttribute("file", bench.file());
        model.addAttribute("names", colleagues.names());
        model.addAttribute("parties", bench.dossier().parties());
        model.addAttribute("places", places(bench));
        model.addAttribute("matters", MATTERS);
        model.addAttribute("waiting", bench.checklist().stream().filter(ReviewReading.Row::waits).count());
        model.addAttribute("clocks", term.clocks().running(number, "case-90").map(each -> new CaseSheet.Ticking(each,
                each.due() == null ? null : term.terms().workingDaysLeft(today, each.due()))).stream().toList());
        var me = colleagues.acting().required().person();
        boolean hands = colleagues.leads() && bench.review().open() && !bench.file().officers().contains(me);
        model.addAttribute("receivers", !hands ? Map.of() : distributing.able(bench.file()).stream().filter(each -> !each.person().equals(bench.review().reviewer()))
                .collect(Collectors.toMap(each -> each.person().value(), Reviewer::name, (a, b) -> a, LinkedHashMap::new)));
        model.addAttribute("hands", hands);
        return "penalty/review/bench";
    }

    /** @return documents by id, as they are chosen and as a point names them. */
    private static Map<String, String> places(Bench bench) {
        return bench.dossier().papers().stream().collect(Collectors.toMap(each -> each.id().toString(),
                each -> each.number() == null ? each.title() : each.title() + " " + each.number(), (a, b) -> a, LinkedHashMap::new));
    }
}
