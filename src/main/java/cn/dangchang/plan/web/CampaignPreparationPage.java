package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignEquipment.Kind;
import cn.dangchang.plan.CampaignPreparation;
import java.util.LinkedHashMap;
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

/** The preparation list of a campaign: people and equipment, and what lacks. */
@Controller
class CampaignPreparationPage {
    private final CampaignPreparation preparation;
    private final CampaignEquipment equipment;
    private final CampaignTabs tabs;
    private final CampaignChoices choices;
    private final CampaignSubmissions submissions;

    CampaignPreparationPage(CampaignPreparation preparation, CampaignEquipment equipment, CampaignTabs tabs, CampaignChoices choices,
                            CampaignSubmissions submissions) {
        this.preparation = preparation;
        this.equipment = equipment;
        this.tabs = tabs;
        this.choices = choices;
        this.submissions = submissions;
    }

    @GetMapping("/campaigns/{number}/preparation")
    String page(@PathVariable String number, Model model) {
        var campaign = tabs.open(number, "preparation", model);
        var people = preparation.people(campaign.number());
        var attendants = new LinkedHashMap<String, String>();
        people.forEach(each -> attendants.put(each.person().value(), each.name()));
        var store = new LinkedHashMap<String, String>();
        equipment.ledger().stream().filter(each -> each.team() == null).forEach(each -> store.put(each.id().toString(),
                choices.word("plan.campaign.equipment." + each.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')) + " "
                        + each.label()));
        var teams = new LinkedHashMap<String, String>();
        campaign.crew().groups().forEach(group -> teams.put(group.team(), group.name()));
        model.addAttribute("people", people).addAttribute("allAttend", java.util.List.copyOf(attendants.keySet()))
                .addAttribute("trainings", preparation.trainings(campaign.number()))
                .addAttribute("issued", equipment.issued(campaign.number())).addAttribute("lacking", equipment.lacking(campaign.number()))
                .addAttribute("unchecked", people.stream().anyMatch(each -> each.outcome() == null && !"EXPERT".equals(each.duty())))
                .addAttribute("attendants", attendants).addAttribute("store", store).addAttribute("teams", teams)
                .addAttribute("unsigned", people.stream().filter(each -> each.signedAt() == null).map(each -> each.name()).distinct()
                        .toList())
                .addAttribute("untrained", people.stream().filter(each -> each.trainedOn() == null).map(each -> each.name()).distinct()
                        .toList());
        return "plan/campaign-preparation";
    }

    @PostMapping("/campaigns/{number}/qualifications")
    @ResponseBody
    CampaignNext check(@PathVariable String number, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return submissions.onTab(key, number, "preparation check", tabs.today(), preparation::checkQualifications);
    }

    @PostMapping("/campaigns/{number}/trainings")
    @ResponseBody
    CampaignNext train(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "preparation train", typed,
                each -> preparation.train(each, typed.day("heldOn"), typed.text("contents"), typed.people("attended")));
    }

    @PostMapping("/campaigns/{number}/issues")
    @ResponseBody
    CampaignNext issue(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                       @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.onTab(key, number, "preparation issue", typed,
                each -> typed.ids("items").forEach(item -> equipment.issue(each, item, typed.text("team"))));
    }

    @PostMapping("/campaigns/{number}/returns")
    @ResponseBody
    CampaignNext takeBack(@PathVariable String number, @RequestParam UUID item, @RequestParam(required = false) String note,
                          @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        return submissions.onTab(key, number, "preparation return", item + " " + note, each -> equipment.takeBack(each, item, note));
    }

    @GetMapping("/campaigns/equipment")
    String ledger(Model model) {
        tabs.around(model);
        model.addAttribute("items", equipment.ledger()).addAttribute("kinds", choices.words("plan.campaign.equipment.", Kind.values()));
        return "plan/campaign-equipment";
    }

    @PostMapping("/campaigns/equipment")
    @ResponseBody
    CampaignNext enter(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        var typed = new CampaignTyped(form);
        return submissions.once(key, "equipment " + typed, () -> {
            cn.dangchang.shared.SharedGround.FORM_NOT_VALID.refuseAtIf(typed.text("kind") == null, "kind");
            equipment.enter(typed.one("kind", Kind.class), typed.text("label"), typed.unit("unit"));
            return "/campaigns/equipment";
        });
    }
}
