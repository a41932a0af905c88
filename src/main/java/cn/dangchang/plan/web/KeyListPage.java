package cn.dangchang.plan.web;

import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.KeyLists.Filter;
import cn.dangchang.plan.KeyLists.Kind;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
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

/** Lists of key enterprises: pasted, or gathered from the register. */
@Controller
class KeyListPage {
    private final KeyLists lists;
    private final CampaignTabs tabs;
    private final CampaignChoices choices;
    private final CampaignSubmissions submissions;

    KeyListPage(KeyLists lists, CampaignTabs tabs, CampaignChoices choices, CampaignSubmissions submissions) {
        this.lists = lists;
        this.tabs = tabs;
        this.choices = choices;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/lists")
    String page(Model model) {
        tabs.around(model);
        model.addAttribute("lists", lists.all()).addAttribute("kinds", choices.words("plan.campaign.list.", Kind.values()))
                .addAttribute("keeps", tabs.actor().is(Role.COORDINATOR) || tabs.actor().is(Role.PLANNER));
        return "plan/campaign-lists";
    }

    @GetMapping("/campaigns/lists/{id}")
    String list(@PathVariable UUID id, Model model) {
        tabs.around(model);
        model.addAttribute("list", lists.find(id));
        return "plan/campaign-list";
    }

    @PostMapping("/campaigns/lists")
    @ResponseBody
    CampaignNext enter(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.once(key, "key list " + typed, () -> {
            SharedGround.FORM_NOT_VALID.refuseAtIf(typed.text("kind") == null, "kind");
            var kind = typed.one("kind", Kind.class);
            var id = "register".equals(typed.text("from"))
                    ? lists.gather(typed.text("name"), kind, typed.text("source"),
                            new Filter(typed.text("sector"), typed.text("town"), typed.text("riskLevel"), typed.text("size")))
                    : lists.paste(typed.text("name"), kind, typed.text("source"), typed.text("lines"));
            return "/campaigns/lists/" + id;
        });
    }
}
