package cn.dangchang.organisation.web;

import cn.dangchang.organisation.OwnSecrets;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.domain.Certificates;
import cn.dangchang.shared.Acting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What everybody may change about the own login. */
@Controller
@RequestMapping("/me")
class OwnPage {
    private final OwnSecrets secrets;
    private final People people;
    private final Certificates certificates;
    private final Acting acting;
    private final Answers answers;

    OwnPage(OwnSecrets secrets, People people, Certificates certificates, Acting acting, Answers answers) {
        this.secrets = secrets;
        this.people = people;
        this.certificates = certificates;
        this.acting = acting;
        this.answers = answers;
    }

    @GetMapping
    String show(Model model) {
        var self = acting.required().person();
        model.addAttribute("person", people.find(self).orElseThrow()).addAttribute("certificates", certificates.of(self))
                .addAttribute("standing", secrets.standing());
        return "organisation/me";
    }

    @PostMapping("/password")
    String password(@RequestParam String current, @RequestParam String fresh, RedirectAttributes flash) {
        boolean initial = secrets.standing().initial();
        var answer = answers.change(flash, null, "/me", "organisation.me.password-changed", () -> secrets.changePassword(current, fresh));
        return initial && !flash.getFlashAttributes().containsKey("wrong") ? "redirect:/login?changed" : answer;
    }

    @PostMapping("/pin")
    String pin(@RequestParam String current, @RequestParam String pin, RedirectAttributes flash) {
        return answers.change(flash, null, "/me", "organisation.me.pin-changed", () -> secrets.changePin(current, pin));
    }
}
