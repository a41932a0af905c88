package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignFigures.OfSector;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import java.util.List;

/** What was done of a sector, and which groups are of that field, so that figures by group and by sector fit each other. */
public record CampaignShare(OfSector figures, List<String> teams) {
    static List<CampaignShare> of(CampaignView campaign, List<OfSector> figures) {
        return figures.stream().map(each -> new CampaignShare(each, each.sector().isEmpty() ? List.of() : campaign.crew().groups().stream()
                .filter(group -> group.sectors().isEmpty() || group.sectors().contains(each.sector())).map(Group::name).toList())).toList();
    }
}
