package cn.dangchang.plan.web;

import cn.dangchang.plan.TipOffs;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One tip-off: what was reported, its group, who reported (each reading on record), more time, and the visit that follows. */
@Controller
@RequestMapping("/tip-offs/{number}")
class TipOffPage {
    private final TipOffs tipOffs;
    private final TipOffChoices choices;
    private final RegisterSubmissions submissions;
    private final RefusalTexts texts;

    TipOffPage(TipOffs tipOffs, TipOffChoices choices, RegisterSubmissions submissions, RefusalTexts texts) {
        this.tipOffs = tipOffs;
        this.choices = choices;
        this.submissions = submissions;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView read(@PathVariable String number) {
        return page(matter(number));
    }

    @PostMapping("/informant")
    ModelAndView informant(@PathVariable String number) {
        try {
            var informant = tipOffs.informant(matter(number));
            return page(matter(number)).addObject("informant", informant);
        } catch (Refusal refusal) {
            return refused(refusal, matter(number), null);
        }
    }

    @PostMapping("/team")
    ModelAndView assign(@PathVariable String number, @RequestParam String team, @RequestParam(name = "_idempotencyKey", required = false) String key) {
        return change(number, key, "assign " + team, null, () -> {
            tipOffs.assign(matter(number), team);
            return matter(number);
        });
    }

    @PostMapping("/extension")
    ModelAndView extension(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
                           @RequestParam(name = "_idempotencyKey", required = false) String key) {
        return change(number, key, "extension " + reason, reason, () -> {
            tipOffs.askForExtension(matter(number), reason);
            return matter(number);
        });
    }

    private ModelAndView change(String number, String key, String what, String reason, Supplier<MatterNumber> work) {
        try {
            submissions.number(key, "tip-off " + number + " " + what, work);
            return new ModelAndView("redirect:/tip-offs/" + number);
        } catch (Refusal refusal) {
            return refused(refusal, matter(number), reason);
        }
    }

    private ModelAndView refused(Refusal refusal, MatterNumber number, String reason) {
        if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
            throw refusal;
        }
        var page = page(number);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", texts.summary(refusal)).addObject("reason", reason)
                .addObject("reasonError", texts.of(refusal).stream().filter(each -> "reason".equals(each.field())).map(RefusalTexts.FieldMessage::message)
                        .findFirst().orElse(null));
    }

    private ModelAndView page(MatterNumber number) {
        var tipOff = tipOffs.find(number);
        return new ModelAndView("plan/tip-off").addObject("tipOff", tipOff).addObject("teams", choices.teams())
                .addObject("team", choices.teams().getOrDefault(tipOff.report().team(), tipOff.report().team())).addObject("mayAssign", choices.mayAssign())
                .addObject("site", tipOff.report().enterprise() == null ? null : choices.firstSite(tipOff.report().enterprise()))
                .addObject("today", choices.today());
    }

    private static MatterNumber matter(String number) {
        SharedGround.NOT_FOR_YOU.refuseIf(!MatterNumber.fits(number));
        return new MatterNumber(number);
    }
}
