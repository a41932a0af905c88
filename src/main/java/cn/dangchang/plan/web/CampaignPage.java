package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignClosing;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignFigures;
import cn.dangchang.plan.CampaignFigures.OfSector;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPlan.Phase;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of campaigns, the form of one, its overview and the leader's approval of the start. */
@Controller
class CampaignPage {
    private static final int PHASES = 4;

    private final CampaignDesk desk;
    private final CampaignFigures figures;
    private final CampaignClosing closing;
    private final CampaignTabs tabs;
    private final CampaignSubmissions submissions;

    CampaignPage(CampaignDesk desk, CampaignFigures figures, CampaignClosing closing, CampaignTabs tabs, CampaignSubmissions submissions) {
        this.desk = desk;
        this.figures = figures;
        this.closing = closing;
        this.tabs = tabs;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns")
    String list(Model model) {
        tabs.around(model);
        model.addAttribute("campaigns", desk.all());
        return "plan/campaigns";
    }

    @GetMapping("/campaigns/new")
    String fresh(Model model) {
        tabs.around(model);
        SharedGround.NOT_FOR_YOU.refuseIf(!tabs.actor().is(Role.COORDINATOR));
        model.addAttribute("phases", phases(List.of()));
        return "plan/campaign-form";
    }

    @PostMapping("/campaigns")
    @ResponseBody
    CampaignNext draft(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.once(key, "campaign new " + typed, () -> "/campaigns/" + desk.draft(plan(typed)) + "/groups");
    }

    @GetMapping("/campaigns/{number}")
    String overview(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "overview", model);
        var bySector = figures.bySector(campaign.number());
        model.addAttribute("tally", closing.tally(campaign.number())).addAttribute("shares", CampaignShare.of(campaign, bySector))
                .addAttribute("sums", Stream.<ToIntFunction<OfSector>>of(OfSector::targets, OfSector::visited, OfSector::visits, OfSector::findings,
                OfSector::majorHazards, OfSector::open).map(of -> bySector.stream().mapToInt(of).sum()).toList())
                .addAttribute("ranking", figures.ranking(campaign.number()).orElse(null));
        return "plan/campaign";
    }

    @GetMapping("/campaigns/{number}/edit")
    String edit(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "overview", model);
        SharedGround.NOT_FOR_YOU.refuseIf(!tabs.actor().is(Role.COORDINATOR));
        model.addAttribute("phases", phases(campaign.plan().phases()));
        return "plan/campaign-form";
    }

    @PostMapping("/campaigns/{number}")
    @ResponseBody
    CampaignNext change(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                        @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "", typed, each -> desk.change(each, plan(typed)));
    }

    @PostMapping("/campaigns/{number}/start")
    @ResponseBody
    CampaignNext start(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return submissions.onTab(key, number, "", "start", desk::start);
    }

    private static CampaignPlan plan(CampaignTyped typed) {
        var phases = new ArrayList<Phase>();
        for (int at = 1; at <= PHASES; at++) {
            var phase = new Phase(typed.text("phase-" + at + ".name"), typed.day("phase-" + at + ".from"), typed.day("phase-" + at
                    + ".to"));
            if (phase.name() != null || phase.from() != null || phase.to() != null) {
                phases.add(phase);
            }
        }
        var leads = new HashMap<String, String>();
        typed.all("sectors").forEach(sector -> {
            var department = typed.text("lead-" + sector);
            if (department != null) {
                leads.put(sector, department);
            }
        });
        return new CampaignPlan(typed.text("name"), typed.text("basis"), typed.text("basisNumber"), typed.day("from"), typed.day("to"),
                typed.flag("groupLeaderReviews"), typed.all("sectors"), typed.all("forms"), typed.all("categories"), leads, phases);
    }

    /** As many lines as the form has, the empty ones behind. */
    private static List<Phase> phases(List<Phase> given) {
        var all = new ArrayList<>(given);
        while (all.size() < PHASES) {
            all.add(new Phase(null, null, null));
        }
        return all;
    }
}
