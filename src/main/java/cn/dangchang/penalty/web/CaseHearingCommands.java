package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.hearing.HoldingHearing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hearing of one party: who hears, its record, how it ended. */
@Controller
@RequestMapping("/penalties/cases/{number}/hearing/{party}")
class CaseHearingCommands {
    private final PartyAnswers answers;
    private final HoldingHearing holding;
    private final PartyTasks tasks;

    CaseHearingCommands(PartyAnswers answers, HoldingHearing holding, PartyTasks tasks) {
        this.answers = answers;
        this.holding = holding;
        this.tasks = tasks;
    }

    @PostMapping("/panel")
    ModelAndView appoint(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String chair,
                         @RequestParam(defaultValue = "") String hearers, @RequestParam(defaultValue = "") String secondHearer,
                         @RequestParam(defaultValue = "") String clerk, HttpServletRequest request) {
        return answers.hearing(request, number, "panel-appointed", () -> tasks.complete(number, party, "appoint-hearing-chair",
                Map.of("chair", chair, "hearers", hearers + "," + secondHearer, "clerk", clerk)));
    }

    @PostMapping("/record")
    ModelAndView write(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String agents,
                       @RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        return answers.hearing(request, number, "hearing-record-written", () -> holding.write(number, party, agents, text));
    }

    @GetMapping("/record/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number, @PathVariable int party) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(holding.preview(number, party));
    }

    @PostMapping("/record/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String signer,
                      @RequestParam(required = false) String pin, HttpServletRequest request) {
        return answers.hearing(request, number, "signed", () -> holding.sign(number, party, new PersonId(signer), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/record/sign-party")
    ModelAndView signByParty(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String partyName,
                             @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return answers.hearing(request, number, "signed", () -> holding.signByParty(number, party, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/record/refuse-party")
    ModelAndView refuse(@PathVariable MatterNumber number, @PathVariable int party, PartyAnswers.Refusing form, HttpServletRequest request) {
        return answers.hearing(request, number, "refusal-recorded",
                () -> holding.refusedByParty(number, party, form.refusingName(), form.reason(), form.witness()));
    }

    @PostMapping("/outcome")
    ModelAndView end(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String outcome,
                     @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        return answers.hearing(request, number, "hearing-ended", () -> tasks.complete(number, party, "hold-hearing", Map.of("outcome", outcome, "reason", reason)));
    }
}
