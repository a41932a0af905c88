package cn.dangchang.penalty.web;

import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.SummaryHearings;
import cn.dangchang.shared.MatterNumber;
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

/** What the officers enter about the parties and their hearing. */
@Controller
@RequestMapping("/penalties/summary/{number}")
class HearingCommands {
    private final SummaryCommands commands;
    private final SummaryHearings hearings;

    HearingCommands(SummaryCommands commands, SummaryHearings hearings) {
        this.commands = commands;
        this.hearings = hearings;
    }

    /** As a browser sends them; empty where nothing was typed. */
    record PartyForm(String offender, String name, String address, String telephone, String postcode, String representative, String position, String sex,
                     String age, String idNumber, String employer) {
        PenalisedParty party() {
            return new PenalisedParty(Typed.choice("offender", offender, Offender.class), name, address, telephone, postcode, representative, position, sex,
                    Typed.read("age", age, Integer::valueOf), idNumber, employer);
        }
    }

    record HearingForm(List<String> heardBy, Boolean certificatesShown, Boolean rightsTold, String facts, String evidence, String reasons, String basis,
                       String intendedFine, String defended, String statement, String answer) {
        Heard heard() {
            return new Heard(null, heardBy == null ? List.of() : heardBy, certificatesShown, rightsTold, facts, evidence, reasons, basis,
                    Typed.yuan("intendedFine", intendedFine), Typed.read("defended", defended, Boolean::valueOf), statement, answer);
        }
    }

    @PostMapping("/parties")
    ModelAndView name(@PathVariable MatterNumber number, PartyForm form, HttpServletRequest request) {
        return commands.run(request, number, "hearing", "party-named", () -> hearings.name(number, form.party()));
    }

    @PostMapping("/parties/{seq}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return commands.run(request, number, "hearing", "party-dropped", () -> hearings.drop(number, seq));
    }

    @PostMapping("/parties/{seq}/hearing")
    ModelAndView hear(@PathVariable MatterNumber number, @PathVariable int seq, HearingForm form, HttpServletRequest request) {
        return commands.run(request, number, "hearing", "party-heard", () -> hearings.hear(number, seq, form.heard()));
    }

    @PostMapping("/hearing")
    ModelAndView complete(@PathVariable MatterNumber number, @RequestParam String outcome, @RequestParam(defaultValue = "") String ground,
                          @RequestParam(defaultValue = "") String reason, HttpServletRequest request) {
        boolean sparing = "spare".equals(outcome);
        return commands.run(request, number, "hearing", sparing ? "overview" : "decision", sparing ? "sparing-proposed" : "hearing-done",
                () -> commands.complete(number, "hear-party", ground.isBlank() ? Map.of("outcome", outcome, "reason", reason)
                        : Map.of("outcome", outcome, "ground", ground, "reason", reason)));
    }
}
