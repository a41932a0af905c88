package cn.dangchang.demo;

import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignEquipment;
import cn.dangchang.plan.CampaignMeetings;
import cn.dangchang.plan.CampaignPreparation;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignTargets;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.UnitContacts;
import cn.dangchang.registry.Enterprises;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where a campaign is set up and made ready. */
@Component
@Profile("demo")
public record CampaignDesks(CampaignDesk desk, CampaignTargets targets, KeyLists lists, Readiness readiness, Enterprises enterprises) {
    /** What has to be ready and handed in. */
    @Component
    @Profile("demo")
    public record Readiness(CampaignPreparation people, CampaignEquipment equipment, CampaignReports reports, CampaignMeetings meetings,
                            UnitContacts contacts) {}
}
