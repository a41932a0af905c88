package cn.dangchang.penalty.web;

import cn.dangchang.calendar.Terms;
import cn.dangchang.penalty.domain.review.ReviewQueue;
import cn.dangchang.penalty.domain.review.ReviewReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The queue of the legal reviewers: the own cases first, the day by which the case ends, what came back. */
@Controller
class ReviewQueuePage {
    static final List<String> STATES = List.of("open", "mine", "again", "sent-back", "passed");
    private static final int PAGE = 50;
    private final ReviewQueue queue;
    private final ReviewReading reading;
    private final CaseSheet.Colleagues colleagues;
    private final Terms terms;
    private final Clock clock;

    ReviewQueuePage(ReviewQueue queue, ReviewReading reading, CaseSheet.Colleagues colleagues, Terms terms, Clock clock) {
        this.queue = queue;
        this.reading = reading;
        this.colleagues = colleagues;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/legal-review")
    String page(@RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "") String q,
                       @RequestParam(defaultValue = "0") int from, Model model) {
        reading.requireReader();
        int offset = Math.max(0, from);
        var today = LocalDate.now(clock);
        var known = STATES.contains(state) ? state : "open";
        var found = queue.of(known, q, offset, PAGE + 1);
        var lines = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", lines);
        model.addAttribute("left", lines.stream().filter(each -> each.term() != null && each.term().due() != null)
                .collect(Collectors.toMap(each -> each.number().value(), each -> terms.workingDaysLeft(today, each.term().due()))));
        model.addAttribute("me", colleagues.acting().required().person());
        model.addAttribute("names", colleagues.names());
        model.addAttribute("state", known);
        model.addAttribute("states", STATES);
        model.addAttribute("q", q);
        model.addAttribute("previous", offset == 0 ? null : address(known, q, Math.max(0, offset - PAGE)));
        model.addAttribute("next", found.size() <= PAGE ? null : address(known, q, offset + PAGE));
        return "penalty/review/queue";
    }

    private static String address(String state, String q, int from) {
        return UriComponentsBuilder.fromPath("/legal-review").queryParam("state", state).queryParam("q", q).queryParam("from", from).encode().toUriString();
    }
}
