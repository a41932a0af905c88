package cn.dangchang.penalty.web;

import cn.dangchang.penalty.SummaryDecisions;
import cn.dangchang.penalty.SummaryHearings;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signatures on a hearing or a decision: officers for themselves, a second one by own PIN, the party by finger or refusal. */
@Controller("summarySigningCommands")
@RequestMapping("/penalties/summary/{number}/parties/{seq}")
class SigningCommands {
    private final SummaryCommands commands;
    private final SummaryHearings hearings;
    private final SummaryDecisions decisions;

    SigningCommands(SummaryCommands commands, SummaryHearings hearings, SummaryDecisions decisions) {
        this.commands = commands;
        this.hearings = hearings;
        this.decisions = decisions;
    }

    @PostMapping("/decision/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String signer, @RequestParam(required = false) String pin,
                      HttpServletRequest request) {
        return commands.run(request, number, "decision", "signed",
                () -> decisions.sign(number, seq, new PersonId(signer), pin == null || pin.isBlank() ? null : pin, null));
    }

    @PostMapping("/decision/sign-party")
    ModelAndView signDecision(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String partyName,
                              @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return commands.run(request, number, "decision", "signed",
                () -> decisions.signByParty(number, seq, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/decision/refuse-party")
    ModelAndView refuseDecision(@PathVariable MatterNumber number, @PathVariable int seq, RefusalForm form, HttpServletRequest request) {
        return commands.run(request, number, "decision", "refusal-recorded", () -> decisions.refusedByParty(number, seq, form.refusingName(),
                form.reason(), form.witness(), Typed.id("video", form.video())));
    }

    @PostMapping("/hearing/sign-party")
    ModelAndView signHearing(@PathVariable MatterNumber number, @PathVariable int seq, @RequestParam String partyName,
                             @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return commands.run(request, number, "hearing", "signed",
                () -> hearings.signByParty(number, seq, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/hearing/refuse-party")
    ModelAndView refuseHearing(@PathVariable MatterNumber number, @PathVariable int seq, RefusalForm form, HttpServletRequest request) {
        return commands.run(request, number, "hearing", "refusal-recorded", () -> hearings.refusedByParty(number, seq, form.refusingName(),
                form.reason(), form.witness(), Typed.id("video", form.video())));
    }

    record RefusalForm(String refusingName, String reason, String witness, String video) {}
}
