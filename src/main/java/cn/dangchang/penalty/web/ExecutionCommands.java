package cn.dangchang.penalty.web;

import cn.dangchang.penalty.Fines.Deferred;
import cn.dangchang.penalty.domain.execution.Deferring;
import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What officers ask for about the execution of a fine beside its tasks. */
@Controller
@RequestMapping("/penalties/summary/{number}/fines/{fine}")
class ExecutionCommands {
    private final SummaryCommands commands;
    private final HaltingExecution halting;
    private final Deferring deferring;

    ExecutionCommands(SummaryCommands commands, HaltingExecution halting, Deferring deferring) {
        this.commands = commands;
        this.halting = halting;
        this.deferring = deferring;
    }

    @PostMapping("/halt")
    ModelAndView halt(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String ground,
                      @RequestParam(defaultValue = "") String haltReason, @RequestParam(defaultValue = "") String haltPaper, HttpServletRequest request) {
        return commands.run(request, number, "payment", "halt-proposed", () -> halting.propose(fine, HaltGround.of(ground), haltReason, haltPaper));
    }

    @PostMapping("/resume")
    ModelAndView resume(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String haltReason,
                        @RequestParam(defaultValue = "") String haltPaper, HttpServletRequest request) {
        return commands.run(request, number, "payment", "execution-resumed", () -> halting.resume(fine, haltReason, haltPaper));
    }

    /** Rows that were left empty are none. */
    @PostMapping("/deferral")
    ModelAndView defer(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String hardship, DeferralForm form,
                       HttpServletRequest request) {
        return commands.run(request, number, "payment", "deferral-requested", () -> deferring.request(fine, hardship, form.plan()));
    }

    record DeferralForm(@DateTimeFormat(iso = ISO.DATE) LocalDate due1, BigDecimal yuan1, @DateTimeFormat(iso = ISO.DATE) LocalDate due2, BigDecimal yuan2,
                        @DateTimeFormat(iso = ISO.DATE) LocalDate due3, BigDecimal yuan3, @DateTimeFormat(iso = ISO.DATE) LocalDate due4, BigDecimal yuan4) {
        List<Deferred> plan() {
            return Stream.of(new Deferred(due1, yuan1), new Deferred(due2, yuan2), new Deferred(due3, yuan3), new Deferred(due4, yuan4))
                    .filter(each -> each.due() != null || each.yuan() != null).toList();
        }
    }
}
