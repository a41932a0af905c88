package cn.dangchang.penalty.web;

import cn.dangchang.penalty.OnSpotCollection;
import cn.dangchang.penalty.SummaryDecisions;
import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the officers enter about the decision of each party. */
@Controller
@RequestMapping("/penalties/summary/{number}")
class DecisionCommands {
    private final SummaryCommands commands;
    private final SummaryDecisions decisions;

    DecisionCommands(SummaryCommands commands, SummaryDecisions decisions) {
        this.commands = commands;
        this.decisions = decisions;
    }

    /** @param choice violation and range, joined by a slash. */
    @PostMapping("/parties/{seq}/charges/{finding}")
    ModelAndView charge(@PathVariable MatterNumber number, @PathVariable int seq, @PathVariable UUID finding, @RequestParam(defaultValue = "") String choice,
                        @RequestParam(defaultValue = "false") boolean warning, @RequestParam(defaultValue = "") String fine, HttpServletRequest request) {
        int slash = choice.indexOf('/');
        return commands.run(request, number, "decision", "party-charged", () -> decisions.charge(number, seq,
                new Sanction(finding, slash < 0 ? "" : choice.substring(0, slash), choice.substring(slash + 1), warning, Typed.yuan("fine", fine))));
    }

    @PostMapping("/parties/{seq}/collection")
    ModelAndView collect(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam(defaultValue = "") String collection,
                         @RequestParam(required = false) String reason, HttpServletRequest request) {
        return commands.run(request, number, "decision", "collection-chosen", () -> decisions.collect(number, seq,
                Typed.choice("collection", collection, OnSpotCollection.class), reason));
    }

    @PostMapping("/decision")
    ModelAndView complete(@PathVariable MatterNumber number, HttpServletRequest request) {
        return commands.run(request, number, "decision", "payment", "decided",
                () -> commands.complete(number, "issue-summary-decision", Map.of()));
    }

    /** Every fine is paid, or there is nothing more to collect. */
    @PostMapping("/payment")
    ModelAndView collected(@PathVariable MatterNumber number, HttpServletRequest request) {
        return commands.run(request, number, "payment", "overview", "collected", () -> commands.complete(number, "collect-fine", Map.of()));
    }
}
