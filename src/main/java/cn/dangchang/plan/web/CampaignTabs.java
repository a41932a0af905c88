package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every tab of a campaign shows around its own part. */
@Component
class CampaignTabs {
    private final CampaignDesk desk;
    private final CampaignChoices choices;
    private final Acting acting;
    private final Clock clock;

    CampaignTabs(CampaignDesk desk, CampaignChoices choices, Acting acting, Clock clock) {
        this.desk = desk;
        this.choices = choices;
        this.acting = acting;
        this.clock = clock;
    }

    CampaignView open(String number, String tab, Model model) {
        var campaign = desk.find(CampaignSubmissions.number(number));
        boolean open = !campaign.is(State.CLOSED);
        around(model);
        model.addAttribute("campaign", campaign).addAttribute("tab", tab).addAttribute("open", open)
                .addAttribute("keeps", open && actor().is(Role.COORDINATOR));
        return campaign;
    }

    /** For pages that are about no single campaign. */
    void around(Model model) {
        var actor = actor();
        model.addAttribute("names", choices.names(actor.agency())).addAttribute("today", today())
                .addAttribute("coordinator", actor.is(Role.COORDINATOR)).addAttribute("leads", actor.is(Role.LEADER)
                        || actor.is(Role.HEAD));
    }

    Actor actor() {
        return acting.required();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
