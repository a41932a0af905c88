package cn.dangchang.registry.web;

import cn.dangchang.registry.SupervisedCategory;
import cn.dangchang.registry.SupervisedFigures;
import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 监管底数: what was reported that the agency supervises, beside what its register holds. */
@Controller
@RequestMapping("/registry/base-figures")
class SupervisedFigurePage {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final SupervisedFigures figures;
    private final EnterpriseLists lists;
    private final EnterpriseCards cards;
    private final Acting acting;
    private final Answers answers;

    SupervisedFigurePage(SupervisedFigures figures, EnterpriseLists lists, EnterpriseCards cards, Acting acting, Answers answers) {
        this.figures = figures;
        this.lists = lists;
        this.cards = cards;
        this.acting = acting;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "0") int year, Model model) {
        int shown = year == 0 ? answers.today().getYear() : year;
        var kept = figures.of(acting.required().agency(), shown).orElse(null);
        var typed = new HashMap<String, String>();
        if (kept != null) {
            typed.put("total", String.valueOf(kept.total()));
            kept.categories().forEach((category, count) -> typed.put(category.name(), String.valueOf(count)));
        }
        return page(shown, typed, Map.of(), model);
    }

    @PostMapping
    ModelAndView keep(@RequestParam(defaultValue = "0") int year, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash) {
        SharedGround.NOT_FOR_YOU.refuseIf(!cards.mayKeep());
        try {
            RegistryGround.NUMBER_NOT_VALID.refuseAtIf(year < FIRST_YEAR || year > LAST_YEAR, "year");
            var categories = new EnumMap<SupervisedCategory, Integer>(SupervisedCategory.class);
            Arrays.stream(SupervisedCategory.values()).forEach(each -> categories.put(each, number(typed, each.name())));
            answers.once(typed.get("_idempotencyKey"), "base figures " + year + categories,
                    () -> figures.keep(acting.required().agency(), year, number(typed, "total"), categories));
            flash.addFlashAttribute("notice", answers.word("registry.saved.base-figures"));
            return new ModelAndView("redirect:/registry/base-figures?year=" + year);
        } catch (Refusal refusal) {
            return page(year, typed, answers.errors(refusal), model);
        }
    }

    private ModelAndView page(int year, Map<String, String> typed, Map<String, String> errors, Model model) {
        var agency = acting.required().agency();
        var registered = lists.byCategory(agency);
        var rows = Arrays.stream(SupervisedCategory.values()).map(each -> new Row(each.name(), each.key(), typed.get(each.name()),
                registered.getOrDefault(each, 0L), errors.get(each.name()))).toList();
        model.addAttribute("year", year).addAttribute("rows", rows).addAttribute("total", typed.get("total")).addAttribute("errors", errors)
                .addAttribute("registered", lists.summary(agency).total()).addAttribute("uncounted", registered.getOrDefault(null, 0L))
                .addAttribute("mayKeep", cards.mayKeep()).addAttribute("years", List.of(year - 1, year, year + 1));
        return new ModelAndView("registry/base-figures", model.asMap(), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static int number(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        RegistryGround.NUMBER_NOT_VALID.refuseAtIf(!text.matches("\\d{0,6}"), field);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** @param typed what was reported or is being typed; @param registered what the register holds. */
    public record Row(String category, String key, String typed, long registered, String error) {
        public boolean differs() {
            return typed != null && !typed.isBlank() && !typed.equals(String.valueOf(registered));
        }
    }
}
