package cn.dangchang.plan.web;

import cn.dangchang.plan.UnitContacts;
import cn.dangchang.plan.UnitContacts.Entry;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The contacts of units. Their numbers are shown when somebody asks for them, which is kept in the trail. */
@Controller
class ContactsPage {
    private final UnitContacts contacts;
    private final CampaignTabs tabs;
    private final CampaignSubmissions submissions;

    ContactsPage(UnitContacts contacts, CampaignTabs tabs, CampaignSubmissions submissions) {
        this.contacts = contacts;
        this.tabs = tabs;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/contacts")
    String page(Model model) {
        tabs.around(model);
        model.addAttribute("contacts", contacts.current()).addAttribute("former", contacts.former());
        return "plan/campaign-contacts";
    }

    @PostMapping("/campaigns/contacts")
    @ResponseBody
    CampaignNext enter(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.once(key, "contact " + typed, () -> {
            contacts.enter(new Entry(typed.text("unit"), typed.text("name"), typed.text("position"), typed.text("telephone"),
                    typed.text("qq"),
                    typed.text("remark")), typed.flag("replace"));
            return "/campaigns/contacts";
        });
    }

    /** Reading leaves its mark, therefore a request that changes something. */
    @PostMapping("/campaigns/contacts/{id}/numbers")
    String numbers(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", id).addAttribute("numbers", contacts.numbers(id));
        return page(model);
    }
}
