package cn.dangchang.penalty.web;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.domain.investigation.RecordingActs;
import cn.dangchang.penalty.domain.investigation.Summoning;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent from the pages of acts: the record, its signatures, its paper; and the notice that asks somebody to come. */
@Controller
@RequestMapping("/penalties/cases/{number}/investigation")
class ActCommands {
    private final CaseAnswers answers;
    private final InvestigationPage page;
    private final RecordingActs recording;
    private final Summoning summoning;

    ActCommands(CaseAnswers answers, InvestigationPage page, RecordingActs recording, Summoning summoning) {
        this.answers = answers;
        this.page = page;
        this.recording = recording;
        this.summoning = summoning;
    }

    @PostMapping("/new/{kind}")
    ModelAndView write(@PathVariable MatterNumber number, @PathVariable String kind, HttpServletRequest request) {
        var chosen = Arrays.stream(ActKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null);
        SharedGround.NOT_FOR_YOU.refuseIf(chosen == null || chosen == ActKind.PRESERVATION);
        var written = new AtomicInteger();
        return answers.run(request, "act-written", "act", () -> written.set(recording.write(number, new ActReading(request).draft(chosen))),
                () -> written.get() == 0 ? home(number) : home(number) + "/acts/" + written, model -> page.act(number, chosen, null, model));
    }

    @PostMapping("/acts/{seq}")
    ModelAndView rewrite(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String kind, HttpServletRequest request) {
        return run(number, seq, "act-written", "act", request,
                () -> recording.rewrite(number, seq, new ActReading(request).draft(Arrays.stream(ActKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null))));
    }

    @PostMapping("/acts/{seq}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return answers.run(request, "act-dropped", "drop", () -> recording.drop(number, seq), () -> home(number), model -> page.act(number, null, seq, model));
    }

    @PostMapping("/acts/{seq}/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String signer, @RequestParam(required = false) String pin,
                      HttpServletRequest request) {
        return run(number, seq, "act-signed", "sign", request,
                () -> recording.sign(number, seq, new PersonId(signer), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/acts/{seq}/sign-party")
    ModelAndView signParty(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String partyName,
                           @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return run(number, seq, "act-signed", "sign-party", request,
                () -> recording.signByParty(number, seq, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/acts/{seq}/refuse-party")
    ModelAndView refuseParty(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String refusingName, @RequestParam String reason,
                             @RequestParam(defaultValue = "") String witness, HttpServletRequest request) {
        return run(number, seq, "act-refused", "refuse-party", request, () -> recording.refusedByParty(number, seq, refusingName, reason, witness));
    }

    @PostMapping("/acts/{seq}/finish")
    ModelAndView finish(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return run(number, seq, "act-finished", "finish", request, () -> recording.finish(number, seq));
    }

    @PostMapping("/summons")
    ModelAndView summon(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String summoned, @RequestParam(defaultValue = "") String address,
                        @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String summonsPlace,
                        @RequestParam(defaultValue = "") String bring, HttpServletRequest request) {
        return answers.run(request, "inquiry-summoned", "summons",
                () -> summoning.summon(number, summoned, address, Typed.read("at", at, LocalDateTime::parse), summonsPlace, bring), () -> home(number),
                model -> page.list(number, model));
    }

    private ModelAndView run(MatterNumber number, int seq, String done, String form, HttpServletRequest request, Runnable work) {
        var kept = Typed.id("back", request.getParameter("back"));
        return answers.run(request, done, form, work, () -> home(number) + (kept == null ? "/acts/" + seq : "/preservations/" + kept),
                model -> kept == null ? page.act(number, null, seq, model) : page.preservation(number, kept, model));
    }

    private static String home(MatterNumber number) {
        return "/penalties/cases/" + number + "/investigation";
    }
}
