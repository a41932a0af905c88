package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignTargets;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.KeyLists;
import cn.dangchang.plan.KeyLists.Entry;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what a campaign visits; outside of its sectors only with a reason. */
@Service
@Transactional
class TargetChoice implements CampaignTargets {
    private final CampaignScope scope;
    private final CampaignTargetRows rows;
    private final KeyLists lists;
    private final Enterprises enterprises;
    private final CampaignVisits visits;

    TargetChoice(CampaignScope scope, CampaignTargetRows rows, KeyLists lists, Enterprises enterprises, CampaignVisits visits) {
        this.scope = scope;
        this.rows = rows;
        this.lists = lists;
        this.enterprises = enterprises;
        this.visits = visits;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChosenTarget> of(MatterNumber number) {
        return rows.of(scope.own(number));
    }

    @Override
    public void chooseFrom(MatterNumber number, UUID list, List<UUID> sites, String reason) {
        var campaign = scope.open(number, Role.COORDINATOR);
        var entries = lists.find(list).entries();
        CampaignGround.CAMPAIGN_TARGET_UNKNOWN.refuseAtIf(sites.isEmpty(), "sites");
        for (var site : sites) {
            var entry = entries.stream().filter(each -> each.site().equals(site)).findFirst()
                    .orElseThrow(() -> CampaignGround.CAMPAIGN_TARGET_UNKNOWN.refusalAt("sites"));
            add(campaign, known(campaign, site), list, entry, reason);
        }
    }

    @Override
    public void choose(MatterNumber number, UUID site, String reason) {
        var campaign = scope.open(number, Role.COORDINATOR);
        add(campaign, known(campaign, site), null, null, reason);
    }

    @Override
    public void drop(MatterNumber number, UUID site) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignGround.CAMPAIGN_TARGET_VISITED.refuseIf(visits.of(campaign).stream().anyMatch(each -> each.site().equals(site)));
        rows.remove(campaign.id(), site);
        scope.record(campaign, "campaign-target-dropped", Map.of("site", site.toString()));
    }

    private void add(CampaignView campaign, Site site, UUID list, Entry entry, String reason) {
        boolean outside = !campaign.plan().sectors().contains(site.sector());
        boolean reasoned = reason != null && !reason.isBlank();
        CampaignGround.CAMPAIGN_TARGET_OUTSIDE_SECTORS.refuseAtIf(outside && !reasoned, "reason",
                enterprises.find(site.enterprise()).map(Enterprise::name).orElse(site.name()));
        if (rows.add(campaign.id(), site.id(), list, entry, outside ? reason.strip() : null, scope.actor().person().value(), scope.now())) {
            scope.record(campaign, "campaign-target-chosen", Map.of("site", site.id().toString(), "list", String.valueOf(list), "outside",
                    outside));
        }
    }

    private Site known(CampaignView campaign, UUID site) {
        return enterprises.site(site).filter(each -> enterprises.find(each.enterprise()).filter(owner -> owner.agency()
                .equals(campaign.agency())).isPresent())
                .orElseThrow(() -> CampaignGround.CAMPAIGN_TARGET_UNKNOWN.refusalAt("site"));
    }
}
