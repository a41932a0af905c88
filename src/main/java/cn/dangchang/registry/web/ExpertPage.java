package cn.dangchang.registry.web;

import cn.dangchang.registry.ExpertEvaluations;
import cn.dangchang.registry.ExpertEvaluations.Evaluation;
import cn.dangchang.registry.ExpertStanding;
import cn.dangchang.registry.ExpertStanding.Kind;
import cn.dangchang.registry.ExpertUses;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One expert: appointment, uses, scores, and the mark of the outstanding. */
@Controller
@RequestMapping("/registry/experts/{account}")
class ExpertPage {
    private final ExpertEvaluations evaluations;
    private final ExpertUses uses;
    private final ExpertStanding standing;
    private final ExpertSheet sheet;
    private final Answers answers;

    ExpertPage(ExpertEvaluations evaluations, ExpertUses uses, ExpertStanding standing, ExpertSheet sheet, Answers answers) {
        this.evaluations = evaluations;
        this.uses = uses;
        this.standing = standing;
        this.sheet = sheet;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String account, Model model) {
        return page(person(account), Map.of(), Map.of(), model);
    }

    @PostMapping("/evaluations")
    ModelAndView evaluate(@PathVariable String account, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        var person = person(account);
        return answer(person, typed, model, flash, "registry.saved.evaluated", () -> {
            var matter = typed.getOrDefault("matter", "");
            var score = typed.getOrDefault("score", "").strip();
            RegistryGround.EXPERT_WAS_NOT_THERE.refuseAtIf(!MatterNumber.fits(matter), "matter");
            RegistryGround.SCORE_NOT_VALID.refuseAtIf(!score.matches("\\d{1,3}"), "score");
            evaluations.evaluate(person, new MatterNumber(matter), Integer.parseInt(score), typed.get("remark"));
        });
    }

    @PostMapping("/preferred")
    ModelAndView prefer(@PathVariable String account, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        var person = person(account);
        return answer(person, typed, model, flash, "registry.saved.preferred",
                () -> evaluations.prefer(person, Boolean.parseBoolean(typed.get("preferred")), typed.get("reason")));
    }

    /** Suspends the expert, or lets the expert be used again. */
    @PostMapping("/suspension")
    ModelAndView suspend(@PathVariable String account, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        var person = person(account);
        boolean suspended = Boolean.parseBoolean(typed.get("suspended"));
        return answer(person, typed, model, flash, suspended ? "registry.saved.suspended" : "registry.saved.resumed", () -> {
            if (suspended) {
                standing.suspend(person, typed.get("suspensionReason"));
            } else {
                standing.resume(person, typed.get("suspensionReason"));
            }
        });
    }

    @PostMapping("/ties")
    ModelAndView declare(@PathVariable String account, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        var person = person(account);
        return answer(person, typed, model, flash, "registry.saved.tie", () -> {
            var kind = Arrays.stream(Kind.values()).filter(each -> each.name().equals(typed.get("kind"))).findFirst().orElse(null);
            standing.declare(person, typed.get("enterprise"), kind, EnterpriseForm.day(typed.get("since"), "since"),
                    EnterpriseForm.day(typed.get("until"), "until"), typed.get("note"));
        });
    }

    @PostMapping("/ties/{tie}/strike")
    ModelAndView strike(@PathVariable String account, @PathVariable UUID tie, @RequestParam Map<String, String> typed, Model model,
                        RedirectAttributes flash) {
        var person = person(account);
        return answer(person, typed, model, flash, "registry.saved.tie-struck", () -> standing.strike(person, tie, typed.get("strikeReason")));
    }

    private ModelAndView answer(PersonId person, Map<String, String> typed, Model model, RedirectAttributes flash, String done, Runnable change) {
        evaluations.of(person);
        try {
            var what = new LinkedHashMap<>(typed);
            what.remove("_csrf");
            answers.once(typed.get("_idempotencyKey"), done + person + what, change);
            flash.addFlashAttribute("notice", answers.word(done));
            return new ModelAndView("redirect:/registry/experts/" + person);
        } catch (Refusal refusal) {
            return page(person, typed, answers.errors(refusal), model);
        }
    }

    private ModelAndView page(PersonId person, Map<String, String> typed, Map<String, String> errors, Model model) {
        var assessed = evaluations.of(person);
        var used = uses.of(person);
        var scores = evaluations.evaluations(person);
        sheet.fill(model);
        var kinds = new LinkedHashMap<String, String>();
        List.of(Kind.values()).forEach(kind -> kinds.put(kind.name(), answers.word(kind.key())));
        model.addAttribute("suspension", standing.suspension(person)).addAttribute("ties", standing.ties(person)).addAttribute("kinds", kinds)
                .addAttribute("mayDeclare", standing.mayDeclare(person));
        model.addAttribute("assessed", assessed).addAttribute("name", sheet.name(person)).addAttribute("sectorWords", sheet.sectors(assessed.expert().sectors()))
                .addAttribute("form", ExpertForm.of(assessed.expert())).addAttribute("uses", used.stream().map(use -> line(use, scores)).toList())
                .addAttribute("visits", visits(used)).addAttribute("typed", typed).addAttribute("errors", errors).addAttribute("formErrors", Map.of());
        return new ModelAndView("registry/expert", model.asMap(), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Line line(ExpertUses.Use use, List<Evaluation> scores) {
        return new Line(use, scores.stream().filter(each -> each.matter().equals(use.visit().value()))
                .map(each -> new Score(each, sheet.name(each.by()))).toList());
    }

    /** @return the visits that the acting group leader may score, in words. */
    private Map<String, String> visits(List<ExpertUses.Use> used) {
        var me = sheet.actor().person();
        var visits = new LinkedHashMap<String, String>();
        used.stream().filter(use -> use.groupLeader() == null || use.groupLeader().equals(me))
                .forEach(use -> visits.put(use.visit().value(), use.visit() + " " + use.enterprise()));
        return visits;
    }

    private static PersonId person(String account) {
        if (!account.matches("[a-z0-9][a-z0-9-]{1,62}")) {
            throw RegistryGround.NO_SUCH_EXPERT.refusal();
        }
        return new PersonId(account);
    }

    public record Line(ExpertUses.Use use, List<Score> scores) {}

    public record Score(Evaluation evaluation, String by) {}
}
