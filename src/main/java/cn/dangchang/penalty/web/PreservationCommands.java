package cn.dangchang.penalty.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.domain.investigation.Preserving;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent from the page of a preservation; its tasks are those of exactly this one. */
@Controller
@RequestMapping("/penalties/cases/{number}/investigation/preservations")
class PreservationCommands {
    private final CaseAnswers answers;
    private final InvestigationPage page;
    private final Preserving preserving;
    private final Processes processes;

    PreservationCommands(CaseAnswers answers, InvestigationPage page, Preserving preserving, Processes processes) {
        this.answers = answers;
        this.page = page;
        this.preserving = preserving;
        this.processes = processes;
    }

    @PostMapping
    ModelAndView begin(@PathVariable MatterNumber number, @RequestParam(defaultValue = "0") int party, HttpServletRequest request) {
        var read = new ActReading(request);
        var begun = new AtomicReference<UUID>();
        return answers.run(request, "preservation-written", "preservation",
                () -> begun.set(preserving.begin(number, party, read.said("reason"), read.said("custody"), read.things())),
                () -> "/penalties/cases/" + number + "/investigation" + (begun.get() == null ? "" : "/preservations/" + begun.get()),
                model -> page.preservation(number, null, model));
    }

    @PostMapping("/{id}")
    ModelAndView rewrite(@PathVariable MatterNumber number, @PathVariable UUID id, @RequestParam(defaultValue = "0") int party, HttpServletRequest request) {
        var read = new ActReading(request);
        return run(number, id, "preservation-written", "preservation", request,
                () -> preserving.rewrite(number, id, party, read.said("reason"), read.said("custody"), read.things()));
    }

    @PostMapping("/{id}/submit")
    ModelAndView submit(@PathVariable MatterNumber number, @PathVariable UUID id, HttpServletRequest request) {
        return run(number, id, "preservation-applied", "submit", request, () -> complete(number, id, "apply-preservation", "submit"));
    }

    /** Before anything is preserved. */
    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(@PathVariable MatterNumber number, @PathVariable UUID id, @RequestParam String task, HttpServletRequest request) {
        return run(number, id, "preservation-withdrawn", "withdraw", request, () -> complete(number, id, task, "withdraw"));
    }

    @PostMapping("/{id}/act")
    ModelAndView carryOut(@PathVariable MatterNumber number, @PathVariable UUID id, HttpServletRequest request) {
        return run(number, id, "preservation-act", "act", request,
                () -> preserving.carryOut(number, id, new ActReading(request).draft(ActKind.PRESERVATION)));
    }

    @PostMapping("/{id}/issue")
    ModelAndView issue(@PathVariable MatterNumber number, @PathVariable UUID id, HttpServletRequest request) {
        return run(number, id, "evidence-preserved", "issue", request, () -> complete(number, id, "issue-preservation", "issue"));
    }

    @PostMapping("/{id}/service")
    ModelAndView serve(@PathVariable MatterNumber number, @PathVariable UUID id, HttpServletRequest request) {
        return run(number, id, "preservation-decision-served", "service", request, () -> preserving.serveDecision(number, id));
    }

    private void complete(MatterNumber number, UUID id, String task, String way) {
        var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task) && id.toString().equals(each.subject())).findFirst()
                .orElseThrow(SharedGround.CHANGED_MEANWHILE::refusal);
        processes.claimAndComplete(open.id(), Map.of("way", way));
    }

    private ModelAndView run(MatterNumber number, UUID id, String done, String form, HttpServletRequest request, Runnable work) {
        return answers.run(request, done, form, work, () -> "/penalties/cases/" + number + "/investigation/preservations/" + id,
                model -> page.preservation(number, id, model));
    }
}
