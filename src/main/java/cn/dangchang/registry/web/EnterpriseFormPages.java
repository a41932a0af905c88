package cn.dangchang.registry.web;

import cn.dangchang.registry.Contacts;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Licences;
import cn.dangchang.registry.web.EnterpriseSheet.Typed;
import cn.dangchang.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a party is registered, and where its particulars, sites, licences and contacts are changed. */
@Controller
@RequestMapping("/registry/enterprises")
class EnterpriseFormPages {
    private static final String KEY = "_idempotencyKey";

    private final Enterprises enterprises;
    private final Licences licences;
    private final Contacts contacts;
    private final EnterpriseSheet sheet;
    private final Answers answers;

    EnterpriseFormPages(Enterprises enterprises, Licences licences, Contacts contacts, EnterpriseSheet sheet, Answers answers) {
        this.enterprises = enterprises;
        this.licences = licences;
        this.contacts = contacts;
        this.sheet = sheet;
        this.answers = answers;
    }

    @GetMapping("/new")
    String open(Model model) {
        sheet.fillNew(model, EnterpriseForm.empty(), SiteForm.empty(), Map.of());
        return "registry/enterprise-new";
    }

    @PostMapping
    ModelAndView register(@ModelAttribute EnterpriseForm form, @ModelAttribute SiteForm site, @RequestParam(name = KEY, required = false) String key,
                          Model model, RedirectAttributes flash) {
        var agency = sheet.agency();
        try {
            var id = answers.once(key, "register " + form + site,
                    () -> enterprises.register(form.registration(agency, List.of(site.entry()))).id());
            flash.addFlashAttribute("notice", answers.word("registry.saved.registered", form.name()));
            return new ModelAndView("redirect:/registry/enterprises/" + id + "/edit");
        } catch (Refusal refusal) {
            sheet.fillNew(model, form, site, answers.errors(refusal));
            return new ModelAndView("registry/enterprise-new", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        sheet.fill(model, id, null);
        return "registry/enterprise-edit";
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable UUID id, @ModelAttribute EnterpriseForm form, @RequestParam(name = KEY, required = false) String key, Model model,
                        RedirectAttributes flash) {
        return answer(id, "particulars", form, key, model, flash,
                () -> enterprises.change(id, form.registration(sheet.agency(), List.of())));
    }

    @PostMapping("/{id}/sites")
    ModelAndView site(@PathVariable UUID id, @ModelAttribute SiteForm form, @RequestParam(name = KEY, required = false) String key, Model model,
                      RedirectAttributes flash) {
        return answer(id, "sites", form, key, model, flash, () -> enterprises.change(id, sheet.enterprise(id).with(List.of(form.entry()))));
    }

    @PostMapping("/{id}/licences")
    ModelAndView licence(@PathVariable UUID id, @ModelAttribute LicenceForm form, @RequestParam(name = KEY, required = false) String key, Model model,
                         RedirectAttributes flash) {
        return answer(id, "licences", form, key, model, flash, () -> licences.keep(id, form.entry()));
    }

    @PostMapping("/{id}/licences/{licence}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID licence, @RequestParam(name = KEY, required = false) String key, Model model,
                          RedirectAttributes flash) {
        return answer(id, "licences", new LicenceForm(licence.toString(), null, null, null), key, model, flash, () -> licences.withdraw(id, licence));
    }

    @PostMapping("/{id}/contacts")
    ModelAndView contact(@PathVariable UUID id, @ModelAttribute ContactForm form, @RequestParam(name = KEY, required = false) String key, Model model,
                         RedirectAttributes flash) {
        return answer(id, "contacts", form, key, model, flash, () -> contacts.keep(id, form.entry()));
    }

    @PostMapping("/{id}/contacts/{contact}/remove")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID contact, @RequestParam(name = KEY, required = false) String key, Model model,
                        RedirectAttributes flash) {
        return answer(id, "contacts", new ContactForm(contact.toString(), null, null), key, model, flash, () -> contacts.remove(id, contact));
    }

    private ModelAndView answer(UUID id, String part, Record form, String key, Model model, RedirectAttributes flash, Runnable change) {
        sheet.enterprise(id);
        try {
            answers.once(key, part + " " + id + form, change);
            flash.addFlashAttribute("notice", answers.word("registry.saved." + part));
            return new ModelAndView("redirect:/registry/enterprises/" + id + "/edit#" + part);
        } catch (Refusal refusal) {
            var errors = answers.errors(refusal);
            sheet.fill(model, id, new Typed(form, errors));
            model.addAttribute("refusal", answers.text(refusal));
            return new ModelAndView("registry/enterprise-edit", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }
}
