package cn.dangchang.rectification.web;

import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.rectification.RectificationReviews;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the officers enter about a review, the closing that follows it, and the new order. */
@Controller
@RequestMapping("/rectifications/{number}")
class ReviewCommands {
    private final PageCommands commands;
    private final RectificationReviews reviews;
    private final FollowUpOrders orders;

    ReviewCommands(PageCommands commands, RectificationReviews reviews, FollowUpOrders orders) {
        this.commands = commands;
        this.reviews = reviews;
        this.orders = orders;
    }

    @PostMapping("/review/items/{seq}")
    ModelAndView result(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam boolean passed,
                        @RequestParam(required = false) String remark, @RequestParam(required = false) List<UUID> photos, HttpServletRequest request) {
        return commands.run(request, number, "review", "item-reviewed",
                () -> reviews.record(number, new Result(seq, passed, remark, photos == null ? List.of() : photos)));
    }

    @PostMapping("/review/circumstances")
    ModelAndView circumstances(@PathVariable MatterNumber number, @RequestParam(required = false) Set<String> circumstances, HttpServletRequest request) {
        return commands.run(request, number, "review", "circumstances-named",
                () -> reviews.circumstances(number, circumstances == null ? Set.of() : circumstances));
    }

    @PostMapping("/review")
    ModelAndView review(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String note, HttpServletRequest request) {
        return commands.run(request, number, "review", "overview", "reviewed",
                () -> commands.complete(number, "review-rectification", Map.of("note", note)));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable MatterNumber number, @RequestParam(defaultValue = "false") boolean confirmed,
                       @RequestParam(defaultValue = "") String note, HttpServletRequest request) {
        return commands.run(request, number, "overview", "closed",
                () -> commands.complete(number, "close-findings", Map.of("confirmed", confirmed, "note", note)));
    }

    @PostMapping("/order/items/{seq}")
    ModelAndView prepare(@PathVariable MatterNumber number, @PathVariable int seq,
                         @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate deadline,
                         @RequestParam(required = false) String requirement, HttpServletRequest request) {
        return commands.run(request, number, "order", "new-order-prepared", () -> orders.prepare(number, seq, deadline, requirement));
    }

    @PostMapping("/order")
    ModelAndView order(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String note, HttpServletRequest request) {
        return commands.run(request, number, "order", "overview", "new-order-issued",
                () -> commands.complete(number, "issue-follow-up-order", Map.of("note", note)));
    }

    @PostMapping("/resumption/review")
    ModelAndView resumption(@PathVariable MatterNumber number, @RequestParam String decision, @RequestParam(defaultValue = "") String note,
                            HttpServletRequest request) {
        return commands.run(request, number, "resumption", "resumption-reviewed",
                () -> commands.complete(number, "review-resumption", Map.of("decision", decision, "note", note)));
    }
}
