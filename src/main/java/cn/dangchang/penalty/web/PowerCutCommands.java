package cn.dangchang.penalty.web;

import cn.dangchang.penalty.PowerCutFile.Notice;
import cn.dangchang.penalty.PowerCutFile.Wanted;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.penalty.domain.coercion.StoppingSupply;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the officers enter about a stop of supply. */
@Controller
@RequestMapping("/penalties/power-cuts/{number}")
class PowerCutCommands {
    private final CaseAnswers answers;
    private final PowerCutSheet sheet;
    private final ApplyingForPowerCut applying;
    private final StoppingSupply stopping;

    PowerCutCommands(CaseAnswers answers, PowerCutSheet sheet, ApplyingForPowerCut applying, StoppingSupply stopping) {
        this.answers = answers;
        this.sheet = sheet;
        this.applying = applying;
        this.stopping = stopping;
    }

    /** As a browser sends them; empty where nothing was typed. */
    record ApplicationForm(String supply, String supplier, String disobeyed, String danger, String safeguard, Boolean emergency, String emergencyReason,
                           List<String> wantedBy) {
        Wanted wanted() {
            return new Wanted(Typed.choice("supply", supply, Supply.class), supplier, disobeyed, danger, safeguard, Boolean.TRUE.equals(emergency), emergencyReason,
                    wantedBy == null ? List.of() : wantedBy, null);
        }
    }

    @PostMapping("/application")
    ModelAndView describe(@PathVariable MatterNumber number, ApplicationForm form, HttpServletRequest request) {
        return run(number, request, "coercion-described", () -> applying.describe(number, form.wanted()));
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String words,
                        HttpServletRequest request) {
        return run(number, request, "coercion-submitted", () -> answers.complete(number, "apply-power-cut", Map.of("way", way, "words", words)));
    }

    @PostMapping("/notice")
    ModelAndView notice(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String toldAt, @RequestParam(defaultValue = "") String plannedAt,
                        @RequestParam(defaultValue = "") String supplierAt, @RequestParam(defaultValue = "") String supplierBy, HttpServletRequest request) {
        return run(number, request, "notice-written", () -> stopping.notice(number, new Notice(Typed.minute("toldAt", toldAt),
                Typed.minute("plannedAt", plannedAt), Typed.minute("supplierAt", supplierAt), supplierBy, false)));
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @RequestParam String signer, @RequestParam(required = false) String pin,
                      HttpServletRequest request) {
        return run(number, request, "signed", () -> stopping.sign(number, new PersonId(signer), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/sign-party")
    ModelAndView signParty(@PathVariable MatterNumber number, @RequestParam String partyName, @RequestParam(required = false) String partyImage,
                           HttpServletRequest request) {
        return run(number, request, "signed", () -> stopping.signByParty(number, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/refuse-party")
    ModelAndView refuseParty(@PathVariable MatterNumber number, @RequestParam String refusingName, @RequestParam String reason,
                             @RequestParam(defaultValue = "") String witness, HttpServletRequest request) {
        return run(number, request, "refusal-recorded", () -> stopping.refusedByParty(number, refusingName, reason, witness));
    }

    @PostMapping("/notification")
    ModelAndView handOver(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String outcome, @RequestParam(defaultValue = "") String words,
                          HttpServletRequest request) {
        return run(number, request, "power-cut-noticed", () -> answers.complete(number, "notify-power-cut", Map.of("outcome", outcome, "words", words)));
    }

    private ModelAndView run(MatterNumber number, HttpServletRequest request, String done, Runnable work) {
        return answers.run(request, done, work, "/penalties/power-cuts/" + number, model -> sheet.show(number, model));
    }
}
