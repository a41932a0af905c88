package cn.dangchang.inspection.web;

import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pool for a second look, from which visits are proposed. */
@Controller
class SecondLooksPage {
    private final SecondLooks looks;
    private final Enterprises enterprises;
    private final VisitChoices choices;
    private final Acting acting;

    SecondLooksPage(SecondLooks looks, Enterprises enterprises, VisitChoices choices, Acting acting) {
        this.looks = looks;
        this.enterprises = enterprises;
        this.choices = choices;
        this.acting = acting;
    }

    @GetMapping("/second-looks")
    String pool(Model model) {
        model.addAttribute("looks", looks.pool(acting.required().agency()).stream()
                .map(each -> new LookLine(each, enterprises.find(each.enterprise()).map(Enterprise::name).orElse(""))).toList())
                .addAttribute("classes", choices.secondLookClasses());
        return "inspection/second-looks";
    }

    public record LookLine(SecondLooks.SecondLook look, String enterpriseName) {}
}
