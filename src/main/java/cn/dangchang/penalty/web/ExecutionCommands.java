package cn.dangchang.penalty.web;

import cn.dangchang.penalty.Fines.Deferred;
import cn.dangchang.penalty.domain.execution.Deferring;
import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What officers ask for about the execution of a fine beside its tasks. */
@Controller
@RequestMapping({"/penalties/summary/{number}/fines/{fine}", "/penalties/cases/{number}/fines/{fine}"})
class ExecutionCommands {
    private static final int MOST_PARTS = 4;

    private final FineAnswers answers;
    private final HaltingExecution halting;
    private final Deferring deferring;

    ExecutionCommands(FineAnswers answers, HaltingExecution halting, Deferring deferring) {
        this.answers = answers;
        this.halting = halting;
        this.deferring = deferring;
    }

    @PostMapping("/halt")
    ModelAndView halt(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String ground,
                      @RequestParam(defaultValue = "") String haltReason, @RequestParam(defaultValue = "") String haltPaper, HttpServletRequest request) {
        return answers.run(request, number, "halt-proposed", () -> halting.propose(fine, HaltGround.of(ground), haltReason, haltPaper));
    }

    @PostMapping("/resume")
    ModelAndView resume(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String haltReason,
                        @RequestParam(defaultValue = "") String haltPaper, HttpServletRequest request) {
        return answers.run(request, number, "execution-resumed", () -> halting.resume(fine, haltReason, haltPaper));
    }

    /** Rows that were left empty are none. */
    @PostMapping("/deferral")
    ModelAndView defer(@PathVariable MatterNumber number, @PathVariable UUID fine, @RequestParam(defaultValue = "") String hardship,
                       HttpServletRequest request) {
        return answers.run(request, number, "deferral-requested", () -> deferring.request(fine, hardship, plan(request)));
    }

    private static List<Deferred> plan(HttpServletRequest request) {
        return IntStream.rangeClosed(1, MOST_PARTS).mapToObj(part -> new Deferred(Typed.day("due" + part, request.getParameter("due" + part)),
                Typed.yuan("yuan" + part, request.getParameter("yuan" + part)))).filter(each -> each.due() != null || each.yuan() != null).toList();
    }
}
