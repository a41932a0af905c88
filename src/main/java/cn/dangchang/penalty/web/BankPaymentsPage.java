package cn.dangchang.penalty.web;

import cn.dangchang.penalty.BankPayments;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the bank's file is handed in; what is wrong with it is said line by line. */
@Controller
@RequestMapping("/penalties/bank-payments")
class BankPaymentsPage {
    private final BankPayments payments;
    private final RefusalTexts texts;

    BankPaymentsPage(BankPayments payments, RefusalTexts texts) {
        this.payments = payments;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView page() {
        SharedGround.NOT_FOR_YOU.refuseIf(!payments.mayTake());
        return page(HttpStatus.OK, null, List.of(), null);
    }

    @PostMapping
    ModelAndView take(@RequestParam(required = false) MultipartFile file) throws IOException {
        try {
            var report = payments.take(file == null ? new byte[0] : file.getBytes());
            var bad = report.bad().stream().map(each -> new BadLine(each.line(), each.decision(), texts.summary(each.why()))).toList();
            return page(bad.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, report, bad, null);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            return page(HttpStatus.UNPROCESSABLE_ENTITY, null, List.of(), texts.summary(refusal));
        }
    }

    private static ModelAndView page(HttpStatus status, BankPayments.Report report, List<BadLine> bad, String error) {
        var answer = new ModelAndView("penalty/bank-payments", status);
        answer.addObject("report", report);
        answer.addObject("bad", bad);
        answer.addObject("errors", error == null ? Map.of() : Map.of("file", error));
        return answer;
    }

    public record BadLine(int line, String decision, String why) {}
}
