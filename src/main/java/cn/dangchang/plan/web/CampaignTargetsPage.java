package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignDesk.Pair;
import cn.dangchang.plan.CampaignTargets;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a campaign visits, and which town inspects which. */
@Controller
class CampaignTargetsPage {
    private final CampaignTargets targets;
    private final KeyLists lists;
    private final CampaignDesk desk;
    private final CampaignTabs tabs;
    private final CampaignSubmissions submissions;

    CampaignTargetsPage(CampaignTargets targets, KeyLists lists, CampaignDesk desk, CampaignTabs tabs, CampaignSubmissions submissions) {
        this.targets = targets;
        this.lists = lists;
        this.desk = desk;
        this.tabs = tabs;
        this.submissions = submissions;
    }

    /** @param list from which sites are to be chosen, or null. */
    @GetMapping("/campaigns/{number}/targets")
    String page(@PathVariable String number, @RequestParam(required = false) UUID list, Model model) {
        var campaign = tabs.open(number, "targets", model);
        var chosen = targets.of(campaign.number());
        model.addAttribute("targets", chosen).addAttribute("lists", lists.all())
                .addAttribute("chosenSites", chosen.stream().map(each -> each.target().site()).collect(Collectors.toSet()));
        if (list != null) {
            model.addAttribute("picked", lists.find(list));
        }
        return "plan/campaign-targets";
    }

    @PostMapping("/campaigns/{number}/targets")
    @ResponseBody
    CampaignNext choose(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "targets choose", typed, each -> {
            if (typed.id("list") == null) {
                targets.choose(each, typed.id("site"), typed.text("reason"));
            } else {
                targets.chooseFrom(each, typed.id("list"), typed.ids("sites"), typed.text("reason"));
            }
        });
    }

    @PostMapping("/campaigns/{number}/targets/drop")
    @ResponseBody
    CampaignNext drop(@PathVariable String number, @RequestParam UUID site, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        return submissions.onTab(key, number, "targets drop", site, each -> targets.drop(each, site));
    }

    @GetMapping("/campaigns/{number}/rotation")
    String rotation(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "rotation", model);
        var chosen = targets.of(campaign.number());
        model.addAttribute("limits", desk.enterprisesPerTown(campaign.number())).addAttribute("ring", campaign.rotation().stream()
                .map(UnitId::value).toList())
                .addAttribute("lines", CampaignRotationLine.of(campaign.rotation(), chosen));
        return "plan/campaign-rotation";
    }

    /** The towns that were ticked make a ring in their order; or who inspects whom is given line by line. */
    @PostMapping("/campaigns/{number}/rotation")
    @ResponseBody
    CampaignNext rotate(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "rotation", typed, each -> {
            if (typed.flag("byHand")) {
                desk.pair(each, pairs(typed));
            } else {
                desk.rotate(each, typed.units("towns"));
            }
        });
    }

    private static List<Pair> pairs(CampaignTyped typed) {
        var pairs = new ArrayList<Pair>();
        for (var town : typed.units("town")) {
            var inspected = typed.unit("rotation-" + town);
            if (inspected != null) {
                pairs.add(new Pair(town, inspected));
            }
        }
        return pairs;
    }
}
