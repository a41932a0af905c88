package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseFilings;
import cn.dangchang.penalty.CaseFilings.Application;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is sent from the pages of one case. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class CaseCommands {
    private final CaseAnswers answers;
    private final CasePage page;
    private final CaseFilings filings;

    CaseCommands(CaseAnswers answers, CasePage page, CaseFilings filings) {
        this.answers = answers;
        this.page = page;
        this.filings = filings;
    }

    /** As a browser sends it; empty where nothing was typed. */
    record ApplicationForm(String name, String cause, LocalDate foundOn, String summary, String opinion, List<String> officers) {
        Application application() {
            return new Application(name, cause, foundOn, summary, opinion, officers == null ? List.of() : officers.stream().map(PersonId::new).toList());
        }
    }

    record PartyForm(PartyKind kind, String name, String address, String telephone, String postcode, String representative, String position, String sex,
                     Integer age, String idNumber, String employer) {
        PenalisedParty party() {
            return new PenalisedParty(kind == null ? null : kind.offender(), name, address, telephone, postcode, representative, position, sex, age, idNumber, employer);
        }
    }

    @PostMapping("/filing")
    ModelAndView write(@PathVariable MatterNumber number, ApplicationForm form, HttpServletRequest request) {
        return run(request, number, "filing", "case-written", () -> filings.write(number, form.application()));
    }

    @PostMapping("/parties")
    ModelAndView name(@PathVariable MatterNumber number, PartyForm form, HttpServletRequest request) {
        return run(request, number, "parties-" + (form.kind() == null ? "" : form.kind().offender()), "party-named", () -> filings.name(number, form.kind(), form.party()));
    }

    @PostMapping("/parties/{seq}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return run(request, number, "parties", "party-dropped", () -> filings.drop(number, seq));
    }

    @PostMapping("/facts")
    ModelAndView addFact(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String fact, @RequestParam(required = false) LocalDate endedOn,
                         @RequestParam(defaultValue = "false") boolean graveHarm, HttpServletRequest request) {
        return run(request, number, "facts", "case-fact-added", () -> filings.addFact(number, fact, endedOn, graveHarm));
    }

    @PostMapping("/facts/{seq}/drop")
    ModelAndView dropFact(@PathVariable MatterNumber number, @PathVariable int seq, HttpServletRequest request) {
        return run(request, number, "facts", "case-fact-dropped", () -> filings.dropFact(number, seq));
    }

    @PostMapping("/filing/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @RequestParam String signer, @RequestParam(required = false) String pin, HttpServletRequest request) {
        return run(request, number, "sign", "signed", () -> filings.sign(number, new PersonId(signer), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/filing/submit")
    ModelAndView submit(@PathVariable MatterNumber number, HttpServletRequest request) {
        return answers.run(request, "case-filing-applied", "submit", () -> answers.complete(number, "apply-filing", Map.of()),
                () -> "/penalties/cases/" + number, model -> page.tab(number, "filing", model));
    }

    @PostMapping("/recusals")
    ModelAndView recuse(@PathVariable MatterNumber number, @RequestParam String officer, @RequestParam(defaultValue = "") String reason,
                        @RequestParam(defaultValue = "") String replacement, HttpServletRequest request) {
        return answers.run(request, "case-recused", "recusals",
                () -> filings.recuse(number, new PersonId(officer), reason, replacement.isBlank() ? null : new PersonId(replacement)),
                () -> "/penalties/cases/" + number, model -> page.overview(number, model));
    }

    private ModelAndView run(HttpServletRequest request, MatterNumber number, String form, String done, Runnable work) {
        return answers.run(request, done, form, work, () -> "/penalties/cases/" + number + "/filing", model -> page.tab(number, "filing", model));
    }
}
