package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CoercionFile.Asked;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizedThing.Means;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
import cn.dangchang.penalty.domain.coercion.Holding;
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

/** What the officers enter about a sealing or seizure before it is done, and while things are held. */
@Controller
@RequestMapping("/penalties/coercion/{number}")
class CoercionCommands {
    private final CaseAnswers answers;
    private final CoercionSheet sheet;
    private final ApplyingForCoercion applying;
    private final Holding holding;

    CoercionCommands(CaseAnswers answers, CoercionSheet sheet, ApplyingForCoercion applying, Holding holding) {
        this.answers = answers;
        this.sheet = sheet;
        this.applying = applying;
        this.holding = holding;
    }

    /** As a browser sends them; empty where nothing was typed. */
    record ApplicationForm(String cause, String problem, String reason, String days, String custody, Boolean checked, List<String> askedBy) {
        Asked asked() {
            return new Asked(Typed.choice("cause", cause, SeizureCause.class), problem, reason, Typed.whole("days", days), custody, Boolean.TRUE.equals(checked), false,
                    null, askedBy == null ? List.of() : askedBy, null);
        }
    }

    record ThingForm(String means, String name, String specification, String quantity, String unit, String place, String remark) {
        SeizedThing thing() {
            return new SeizedThing(Typed.choice("means", means, Means.class), name, specification, Typed.quantity("quantity", quantity), unit, place,
                    remark == null || remark.isBlank() ? null : remark);
        }
    }

    @PostMapping("/application")
    ModelAndView describe(@PathVariable MatterNumber number, ApplicationForm form, HttpServletRequest request) {
        return run(number, request, "coercion-described", () -> applying.describe(number, form.asked()));
    }

    @PostMapping("/things")
    ModelAndView add(@PathVariable MatterNumber number, ThingForm form, HttpServletRequest request) {
        return run(number, request, "thing-added", () -> applying.add(number, form.thing()));
    }

    @PostMapping("/things/{at}/drop")
    ModelAndView drop(@PathVariable MatterNumber number, @PathVariable int at, HttpServletRequest request) {
        return run(number, request, "thing-dropped", () -> applying.drop(number, at));
    }

    @PostMapping("/submission")
    ModelAndView submit(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String words,
                        HttpServletRequest request) {
        return run(number, request, "coercion-submitted", () -> answers.complete(number, "apply-coercion", Map.of("way", way, "words", words)));
    }

    @PostMapping("/examination")
    ModelAndView examine(@PathVariable MatterNumber number, @RequestParam String examined, @RequestParam String institution,
                         @RequestParam(defaultValue = "") String examinedUntil,
                         @RequestParam(defaultValue = "") String notice, HttpServletRequest request) {
        return run(number, request, "examination-begun", () -> holding.examine(number, new Examination(examined, institution,
                Typed.day("examinedUntil", examinedUntil), notice)));
    }

    @PostMapping("/extension-service")
    ModelAndView serve(@PathVariable MatterNumber number, HttpServletRequest request) {
        return run(number, request, "extension-service", () -> holding.serveExtension(number));
    }

    private ModelAndView run(MatterNumber number, HttpServletRequest request, String done, Runnable work) {
        return answers.run(request, done, work, "/penalties/coercion/" + number, model -> sheet.show(number, model));
    }
}
