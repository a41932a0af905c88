package cn.dangchang.registry.web;

import cn.dangchang.registry.ExpertEvaluations;
import cn.dangchang.registry.ExpertEvaluations.Assessed;
import cn.dangchang.registry.ExpertEvaluations.Awaited;
import cn.dangchang.registry.ExpertStanding;
import cn.dangchang.registry.Experts;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pool of experts: who is in it, how well they did, and the list of those who are recommended. */
@Controller
@RequestMapping("/registry/experts")
class ExpertListPage {
    private static final int BEST = 100;

    private final Experts experts;
    private final ExpertEvaluations evaluations;
    private final ExpertStanding standing;
    private final ExpertSheet sheet;
    private final Answers answers;

    ExpertListPage(Experts experts, ExpertEvaluations evaluations, ExpertStanding standing, ExpertSheet sheet, Answers answers) {
        this.experts = experts;
        this.evaluations = evaluations;
        this.standing = standing;
        this.sheet = sheet;
        this.answers = answers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String sector, @RequestParam(defaultValue = "") String score,
                @RequestParam(defaultValue = "false") boolean preferred, Model model) {
        sheet.fill(model);
        var found = evaluations.of(sheet.actor().agency(), sector.isBlank() ? null : sector, atLeast(score), preferred);
        model.addAttribute("awaited", evaluations.awaited().stream().map(each -> new Awaiting(each, sheet.name(each.expert()))).toList());
        model.addAttribute("rows", found.stream().map(this::row).toList()).addAttribute("sector", sector).addAttribute("score", score)
                .addAttribute("preferred", preferred);
        return "registry/experts";
    }

    @GetMapping("/new")
    ModelAndView open(Model model) {
        SharedGround.NOT_FOR_YOU.refuseIf(!sheet.mayKeep());
        return form(model, ExpertForm.empty(), Map.of());
    }

    @PostMapping
    ModelAndView appoint(@ModelAttribute ExpertForm form, @RequestParam(name = "_idempotencyKey", required = false) String key, Model model,
                         RedirectAttributes flash) {
        SharedGround.NOT_FOR_YOU.refuseIf(!sheet.mayKeep());
        try {
            answers.once(key, "appoint " + form, () -> experts.appoint(form.expert(sheet.actor().agency())).person());
            flash.addFlashAttribute("notice", answers.word("registry.saved.appointed"));
            return new ModelAndView("redirect:/registry/experts/" + form.person());
        } catch (Refusal refusal) {
            return form(model, form, answers.errors(refusal));
        }
    }

    /** only those who are marked. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export() throws IOException {
        var heads = List.of("name", "speciality", "sectors", "qualification", "average", "reason").stream()
                .map(each -> answers.word("registry.expert." + each)).toList();
        var lines = evaluations.of(sheet.actor().agency(), null, null, true).stream().map(each -> List.of(sheet.name(each.expert().person()),
                each.expert().speciality(), sheet.sectors(each.expert().sectors()), each.expert().qualification(),
                Objects.toString(each.average(), ""), Objects.toString(each.preferredReason(), ""))).toList();
        var title = answers.word("registry.experts.recommended");
        return Tables.answer(Tables.spreadsheet(title, heads, lines), title + ".xlsx");
    }

    private ModelAndView form(Model model, ExpertForm form, Map<String, String> errors) {
        sheet.fill(model);
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("candidates", sheet.candidates());
        return new ModelAndView("registry/expert-new", model.asMap(), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Row row(Assessed assessed) {
        var to = assessed.expert().appointedTo();
        return new Row(assessed, sheet.name(assessed.expert().person()), sheet.sectors(assessed.expert().sectors()),
                to != null && to.isBefore(sheet.today()), standing.suspension(assessed.expert().person()) != null);
    }

    /** @return null where nothing usable was typed. */
    private static Integer atLeast(String score) {
        return score.matches("\\d{1,3}") && Integer.parseInt(score) <= BEST ? Integer.valueOf(score) : null;
    }

    /** @param sectors in words; @param over whether the appointment has run out; @param suspended whether the expert is not to be used. */
    public record Row(Assessed assessed, String name, String sectors, boolean over, boolean suspended) {}

    public record Awaiting(Awaited awaited, String name) {}
}
