package cn.dangchang.penalty.web;

import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.Fines.Payment;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the officers enter about payments, cash and remedies. */
@Controller
@RequestMapping({"/penalties/summary/{number}", "/penalties/cases/{number}"})
class PaymentCommands {
    private final FineAnswers answers;
    private final Fines fines;

    PaymentCommands(FineAnswers answers, Fines fines) {
        this.answers = answers;
        this.fines = fines;
    }

    @PostMapping("/fines/{fine}/payments")
    ModelAndView pay(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String paidOn,
                     @RequestParam(defaultValue = "") String yuan, @RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String receipt,
                     HttpServletRequest request) {
        return answers.run(request, number, "paid", () -> fines.pay(number, fine,
                new Payment(Typed.day("paidOn", paidOn), Typed.yuan("yuan", yuan), Typed.choice("way", way, Way.class), receipt)));
    }

    @PostMapping("/fines/{fine}/payments/{payment}/hand-in")
    ModelAndView handIn(@PathVariable MatterNumber number, @PathVariable UUID fine, @PathVariable UUID payment,
                        @RequestParam(defaultValue = "") String handedInOn, @RequestParam(defaultValue = "") String voucher,
                        HttpServletRequest request) {
        return answers.run(request, number, "handed-in", () -> fines.handIn(number, fine, payment, Typed.day("handedInOn", handedInOn), voucher));
    }

    @PostMapping("/fines/{fine}/remedies")
    ModelAndView remedy(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String kind,
                        @RequestParam(defaultValue = "") String begunOn, @RequestParam(defaultValue = "") String paper,
                        HttpServletRequest request) {
        return answers.run(request, number, "remedy-begun", () -> fines.remedyBegun(number, fine,
                Typed.choice("kind", kind, Remedy.class), Typed.day("begunOn", begunOn), paper));
    }

    /** @param amount of the fine from now on where it was changed. */
    @PostMapping("/fines/{fine}/remedies/end")
    ModelAndView remedyEnded(@PathVariable MatterNumber number, @PathVariable UUID fine,
                             @RequestParam(defaultValue = "") String endedOn, @RequestParam(defaultValue = "") String outcomePaper,
                             @RequestParam(defaultValue = "") String amount, HttpServletRequest request) {
        return answers.run(request, number, "remedy-ended", () -> fines.remedyEnded(number, fine,
                Typed.day("endedOn", endedOn), outcomePaper, Typed.yuan("amount", amount)));
    }
}
