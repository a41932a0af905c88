package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.notice.NotifyingParty;
import cn.dangchang.shared.MatterNumber;
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

/** The notice of one party: written, looked at, signed for, issued. */
@Controller
@RequestMapping("/penalties/cases/{number}/notices/{party}")
class NoticeCommands {
    private final PartyAnswers answers;
    private final NotifyingParty notifying;
    private final PartyTasks tasks;

    NoticeCommands(PartyAnswers answers, NotifyingParty notifying, PartyTasks tasks) {
        this.answers = answers;
        this.notifying = notifying;
        this.tasks = tasks;
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number, @PathVariable int party) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(notifying.preview(number, party));
    }

    @PostMapping("/text")
    ModelAndView write(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String evidence,
                       @RequestParam(defaultValue = "") String contact, HttpServletRequest request) {
        return answers.notices(request, number, "party-notice-written", () -> notifying.write(number, party, evidence, contact));
    }

    @PostMapping("/sign-party")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String partyName,
                      @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return answers.notices(request, number, "signed", () -> notifying.signByParty(number, party, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/refuse-party")
    ModelAndView refuse(@PathVariable MatterNumber number, @PathVariable int party, PartyAnswers.Refusing form, HttpServletRequest request) {
        return answers.notices(request, number, "refusal-recorded",
                () -> notifying.refusedByParty(number, party, form.refusingName(), form.reason(), form.witness()));
    }

    @PostMapping("/issue")
    ModelAndView issue(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String way, HttpServletRequest request) {
        return answers.notices(request, number, "party-notified", () -> tasks.complete(number, party, "notify-party", Map.of("way", way)));
    }
}
