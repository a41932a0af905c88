package cn.dangchang.organisation.web;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of people, and the form for a new one. */
@Controller
class PeoplePage {
    private final People people;
    private final Staffing staffing;
    private final Acting acting;
    private final Choices choices;
    private final Answers answers;

    PeoplePage(People people, Staffing staffing, Acting acting, Choices choices, Answers answers) {
        this.people = people;
        this.staffing = staffing;
        this.acting = acting;
        this.choices = choices;
        this.answers = answers;
    }

    @GetMapping("/admin")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role, Model model) {
        var agency = acting.required().agency();
        var units = choices.units(agency);
        var roles = choices.roles();
        var rows = people.of(agency).stream().map(person -> Row.of(person, units, roles)).filter(row -> row.fits(q, role)).toList();
        model.addAttribute("rows", rows).addAttribute("q", q).addAttribute("role", role).addAttribute("roles", roles);
        return "organisation/people";
    }

    @GetMapping("/admin/people/new")
    ModelAndView open(Model model) {
        return page(model, NewcomerForm.empty(), Map.of());
    }

    @PostMapping("/admin/people")
    ModelAndView register(@ModelAttribute NewcomerForm form, @RequestParam(name = "_idempotencyKey", required = false) String key, Model model,
                          RedirectAttributes flash) {
        try {
            var newcomer = form.newcomer(acting.required().agency());
            answers.once(key, "register " + newcomer.id(), () -> staffing.register(newcomer));
            flash.addFlashAttribute("notice", choices.word("organisation.people.registered", newcomer.name()));
            return new ModelAndView("redirect:/admin/people/" + newcomer.id());
        } catch (Refusal refusal) {
            return page(model, form, answers.errors(refusal));
        }
    }

    private ModelAndView page(Model model, NewcomerForm form, Map<String, String> errors) {
        var agency = acting.required().agency();
        model.addAttribute("form", form).addAttribute("errors", errors).addAttribute("refusal", errors.get(""))
                .addAttribute("units", choices.units(agency)).addAttribute("roles", choices.roles());
        return new ModelAndView("organisation/newcomer", model.asMap(), errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** One line of the list. */
    public record Row(String account, String name, String unit, List<String> roleKeys, String roles, People.Certificate certificate, boolean active) {
        static Row of(People.Person person, Map<String, String> units, Map<String, String> roles) {
            var keys = person.roles().stream().sorted().map(role -> role.key()).toList();
            return new Row(person.id().value(), person.name(), units.getOrDefault(person.unit().value(), person.unit().value()), keys,
                    String.join("、", keys.stream().map(roles::get).toList()), person.certificate(), person.active());
        }

        boolean fits(String text, String role) {
            var wanted = text.strip().toLowerCase(Locale.ROOT);
            return (role.isEmpty() || roleKeys.contains(role)) && (account.contains(wanted) || name.contains(wanted) || unit.contains(wanted));
        }
    }
}
