package cn.dangchang.dossier.web;

import cn.dangchang.registry.Contacts;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The telephone number of a contact is shown once; that somebody read it is on record. */
@Controller
class ContactPage {
    private final Contacts contacts;

    ContactPage(Contacts contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/enterprises/{id}/contacts/{contact}/telephone")
    String telephone(@PathVariable UUID id, @PathVariable UUID contact, RedirectAttributes flash) {
        flash.addFlashAttribute("contactTelephone", contacts.telephone(id, contact)).addFlashAttribute("contactShown", contact);
        return "redirect:/enterprises/" + id + "#contacts";
    }
}
