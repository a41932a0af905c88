package cn.dangchang.penalty.web;

import cn.dangchang.penalty.domain.notice.AskingForHearing;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.penalty.domain.notice.RecordingStatements;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a party does with its rights, as the officers write it down. */
@Controller
@RequestMapping("/penalties/cases/{number}/notices/{party}")
class StatementCommands {
    private final PartyAnswers answers;
    private final RecordingStatements statements;
    private final AskingForHearing asking;

    StatementCommands(PartyAnswers answers, RecordingStatements statements, AskingForHearing asking) {
        this.answers = answers;
        this.statements = statements;
        this.asking = asking;
    }

    /** As a browser sends it; empty where nothing was typed. */
    record StatementForm(String orally, String statedAt, String place, String speaker, String text, String paper, List<String> officers) {
        NoticeFile.Saying saying() {
            return new NoticeFile.Saying(Boolean.parseBoolean(orally), Typed.read("statedAt", statedAt, LocalDateTime::parse), place, speaker, text,
                    Typed.id("paper", paper), officers == null || !Boolean.parseBoolean(orally) ? List.of() : officers);
        }
    }

    @PostMapping("/statements")
    ModelAndView state(@PathVariable MatterNumber number, @PathVariable int party, StatementForm form, HttpServletRequest request) {
        return answers.notices(request, number, "party-stated", () -> statements.state(number, party, form.saying()));
    }

    @PostMapping("/statements/{seq}/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int seq, @RequestParam(defaultValue = "") String signer,
                      @RequestParam(required = false) String pin, HttpServletRequest request) {
        return answers.notices(request, number, "signed", () -> statements.sign(number, party, seq, new PersonId(signer), pin == null || pin.isBlank() ? null : pin));
    }

    @PostMapping("/statements/{seq}/sign-party")
    ModelAndView signByParty(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int seq, @RequestParam(defaultValue = "") String partyName,
                             @RequestParam(required = false) String partyImage, HttpServletRequest request) {
        return answers.notices(request, number, "signed", () -> statements.signByParty(number, party, seq, partyName, Typed.id("partyImage", partyImage)));
    }

    @PostMapping("/statements/{seq}/refuse-party")
    ModelAndView refuse(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int seq, PartyAnswers.Refusing form,
                        HttpServletRequest request) {
        return answers.notices(request, number, "refusal-recorded",
                () -> statements.refusedByParty(number, party, seq, form.refusingName(), form.reason(), form.witness()));
    }

    @GetMapping("/statements/{seq}/preview")
    ResponseEntity<byte[]> preview(@PathVariable MatterNumber number, @PathVariable int party, @PathVariable int seq) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(statements.preview(number, party, seq));
    }

    @PostMapping("/hearing-request")
    ModelAndView ask(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String askedOn,
                     @RequestParam(defaultValue = "") String askedBy, @RequestParam(defaultValue = "") String orally,
                     @RequestParam(required = false) String askedPaper, HttpServletRequest request) {
        return answers.notices(request, number, "hearing-asked", () -> asking.ask(number, party, Typed.day("askedOn", askedOn), askedBy,
                Boolean.parseBoolean(orally), Typed.id("askedPaper", askedPaper)));
    }

    @PostMapping("/hearing-withdrawal")
    ModelAndView withdraw(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String withdrawnOn,
                          @RequestParam(required = false) String withdrawnPaper, HttpServletRequest request) {
        return answers.notices(request, number, "hearing-withdrawn",
                () -> asking.withdraw(number, party, Typed.day("withdrawnOn", withdrawnOn), Typed.id("withdrawnPaper", withdrawnPaper)));
    }

    @PostMapping("/waiver")
    ModelAndView waive(@PathVariable MatterNumber number, @PathVariable int party, @RequestParam(defaultValue = "") String waivedOn,
                       @RequestParam(required = false) String waiverPaper, HttpServletRequest request) {
        return answers.notices(request, number, "rights-waived",
                () -> asking.waive(number, party, Typed.day("waivedOn", waivedOn), Typed.id("waiverPaper", waiverPaper)));
    }
}
