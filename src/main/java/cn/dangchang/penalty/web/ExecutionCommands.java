package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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

    ExecutionCommands(SummaryCommands commands, HaltingExecution halting) {
        this.commands = commands;
        this.halting = halting;
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
}
