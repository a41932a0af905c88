package cn.dangchang.penalty.web;

import cn.dangchang.penalty.BankPayments;
import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.penalty.SummaryPenalties.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases; state and search stand in the address. */
@Controller
class PenaltyListPage {
    private static final int PAGE = 50;

    private final SummaryPenalties penalties;
    private final BankPayments payments;

    PenaltyListPage(SummaryPenalties penalties, BankPayments payments) {
        this.penalties = penalties;
        this.payments = payments;
    }

    @GetMapping("/penalties")
    String page(@RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "") String q,
                @RequestParam(defaultValue = "0") int from, Model model) {
        int offset = Math.max(0, from);
        var lines = penalties.list(new Filter(state, q), offset, PAGE + 1);
        model.addAttribute("lines", lines.subList(0, Math.min(PAGE, lines.size())));
        model.addAttribute("mayTakeBankFile", payments.mayTake());
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("previous", offset == 0 ? null : address(state, q, Math.max(0, offset - PAGE)));
        model.addAttribute("next", lines.size() <= PAGE ? null : address(state, q, offset + PAGE));
        return "penalty/list";
    }

    private static String address(String state, String q, int from) {
        return UriComponentsBuilder.fromPath("/penalties").queryParam("state", state).queryParam("q", q).queryParam("from", from).encode().toUriString();
    }
}
