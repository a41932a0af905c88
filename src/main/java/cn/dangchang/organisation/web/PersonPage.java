package cn.dangchang.organisation.web;

import cn.dangchang.organisation.LegalReviewers;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.organisation.domain.Certificates;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: unit and roles, certificates, access. */
@Controller
@RequestMapping("/admin/people/{account}")
class PersonPage {
    private final Staffing staffing;
    private final Certificates certificates;
    private final OwnAgency own;
    private final Answers answers;
    private final LegalReviewers reviewers;

    PersonPage(Staffing staffing, Certificates certificates, OwnAgency own, Answers answers, LegalReviewers reviewers) {
        this.reviewers = reviewers;
        this.staffing = staffing;
        this.certificates = certificates;
        this.own = own;
        this.answers = answers;
    }

    @GetMapping
    String show(@PathVariable String account, Model model) {
        var person = own.person(account);
        model.addAttribute("person", person).addAttribute("certificates", certificates.of(person.id()))
                .addAttribute("roleKeys", person.roles().stream().map(role -> role.key()).toList())
                .addAttribute("reviewer", person.is(Role.LEGAL_REVIEWER) ? reviewers.find(person.id()).orElse(null) : null)
                .addAttribute("units", own.units()).addAttribute("roles", own.roles());
        return "organisation/person";
    }

    @PostMapping
    String change(@PathVariable String account, @ModelAttribute NewcomerForm form, @RequestParam(name = "_idempotencyKey", required = false) String key,
            RedirectAttributes flash) {
        var person = own.person(account);
        return answer(flash, key, person, "organisation.person.changed",
                () -> staffing.change(person.id(), form.named(), form.unitId(), form.roleSet()));
    }

    @PostMapping("/certificates")
    String certify(@PathVariable String account, @ModelAttribute CertificateForm form, @RequestParam(name = "_idempotencyKey", required = false) String key,
            RedirectAttributes flash) {
        var person = own.person(account);
        flash.addFlashAttribute("typed", form.typed());
        return answer(flash, key, person, "organisation.person.certified", () -> staffing.certify(person.id(), form.certificate()));
    }

    @PostMapping("/certificates/revoke")
    String revoke(@PathVariable String account, @RequestParam String number, @RequestParam(name = "_idempotencyKey", required = false) String key,
            RedirectAttributes flash) {
        var person = own.person(account);
        return answer(flash, key, person, "organisation.person.revoked", () -> staffing.revoke(person.id(), number));
    }

    @PostMapping("/reviewer")
    String reviewer(@PathVariable String account, @RequestParam(defaultValue = "") String firstReviewedOn, @RequestParam(defaultValue = "") String qualification,
            @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        var person = own.person(account);
        flash.addFlashAttribute("typed", new java.util.HashMap<>(java.util.Map.of("firstReviewedOn", firstReviewedOn, "qualification", qualification)));
        return answer(flash, key, person, "organisation.person.reviewer.entered",
                () -> reviewers.enter(person.id(), Typed.day("firstReviewedOn", firstReviewedOn), qualification));
    }

    @PostMapping("/access")
    String access(@PathVariable String account, @RequestParam boolean active, @RequestParam(name = "_idempotencyKey", required = false) String key,
            RedirectAttributes flash) {
        var person = own.person(account);
        return answer(flash, key, person, active ? "organisation.person.reactivated" : "organisation.person.deactivated", () -> {
            if (active) {
                staffing.reactivate(person.id());
            } else {
                staffing.deactivate(person.id());
            }
        });
    }

    /** The initial password is shown on the next page and never again. */
    @PostMapping("/reset")
    String reset(@PathVariable String account, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        var person = own.person(account);
        return answer(flash, key, person, "organisation.person.reset.done", () -> flash.addFlashAttribute("initial", staffing.reset(person.id())));
    }

    private String answer(RedirectAttributes flash, String key, Person person, String done, Runnable change) {
        return answers.change(flash, key, "/admin/people/" + person.id(), done, change);
    }
}
