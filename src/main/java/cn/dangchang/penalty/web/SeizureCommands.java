package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CoercionFile.Act;
import cn.dangchang.penalty.domain.coercion.CoercionReading;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import cn.dangchang.penalty.domain.coercion.Seizing;
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

/** The record on site, the signatures on it and on the decision that ends it, and the handing over of both. */
@Controller
@RequestMapping("/penalties/coercion/{number}")
class SeizureCommands {
    private final CaseAnswers answers;
    private final CoercionSheet sheet;
    private final CoercionReading files;
    private final Seizing seizing;
    private final DisposingOfSeized disposing;

    SeizureCommands(CaseAnswers answers, CoercionSheet sheet, CoercionReading files, Seizing seizing, DisposingOfSeized disposing) {
        this.answers = answers;
        this.sheet = sheet;
        this.files = files;
        this.seizing = seizing;
        this.disposing = disposing;
    }

    record ActForm(String beganAt, String endedAt, List<String> actedBy, Boolean certificatesShown, Boolean partyCalled, Boolean partyPresent,
                   Boolean rightsTold, Boolean listened, String statement, String answer) {
        Act act() {
            return new Act(Typed.minute("beganAt", beganAt), Typed.minute("endedAt", endedAt), actedBy == null ? List.of() : actedBy, yes(certificatesShown), yes(partyCalled),
                    yes(partyPresent), yes(rightsTold), yes(listened), statement, answer, null, null);
        }
    }

    private static boolean yes(Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    @PostMapping("/record")
    ModelAndView record(@PathVariable MatterNumber number, ActForm form, HttpServletRequest request) {
        return run(number, request, "seizure-recorded", () -> seizing.record(number, form.act()));
    }

    @PostMapping("/sign")
    ModelAndView sign(@PathVariable MatterNumber number, @RequestParam String signer, @RequestParam(required = false) String pin,
                      HttpServletRequest request) {
        var given = pin == null || pin.isBlank() ? null : pin;
        return run(number, request, "signed", () -> {
            if (lifted(number)) {
                disposing.sign(number, new PersonId(signer), given);
            } else {
                seizing.sign(number, new PersonId(signer), given);
            }
        });
    }

    @PostMapping("/sign-party")
    ModelAndView signParty(@PathVariable MatterNumber number, @RequestParam String partyName, @RequestParam(required = false) String partyImage,
                           HttpServletRequest request) {
        return run(number, request, "signed", () -> {
            var image = Typed.id("partyImage", partyImage);
            if (lifted(number)) {
                disposing.signByParty(number, partyName, image);
            } else {
                seizing.signByParty(number, partyName, image);
            }
        });
    }

    @PostMapping("/refuse-party")
    ModelAndView refuseParty(@PathVariable MatterNumber number, @RequestParam String refusingName, @RequestParam String reason,
                             @RequestParam(defaultValue = "") String witness, HttpServletRequest request) {
        return run(number, request, "refusal-recorded", () -> {
            if (lifted(number)) {
                disposing.refusedByParty(number, refusingName, reason, witness);
            } else {
                seizing.refusedByParty(number, refusingName, reason, witness);
            }
        });
    }

    @PostMapping("/seizure")
    ModelAndView seize(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String outcome, @RequestParam(defaultValue = "") String words,
                       HttpServletRequest request) {
        return run(number, request, "things-seized", () -> answers.complete(number, "seize-on-site", Map.of("outcome", outcome, "words", words)));
    }

    @PostMapping("/disposal")
    ModelAndView carryOut(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(number, request, "disposal-carried-out", () -> answers.complete(number, "carry-out-disposal", Map.of()));
    }

    private boolean lifted(MatterNumber number) {
        return files.find(number).filter(each -> each.liftedOn() != null).isPresent();
    }

    private ModelAndView run(MatterNumber number, HttpServletRequest request, String done, Runnable work) {
        return answers.run(request, done, work, "/penalties/coercion/" + number, model -> sheet.show(number, model));
    }
}
