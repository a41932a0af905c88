package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import java.util.List;

/** How many targets a sector has, and which groups are of that field, so that figures by group and by sector fit each other. */
public record CampaignShare(String sector, String leadDepartment, List<String> teams, long targets) {
    static List<CampaignShare> of(CampaignView campaign, List<ChosenTarget> targets) {
        return campaign.plan().sectors().stream().map(sector -> new CampaignShare(sector, campaign.plan().leadDepartments().get(sector),
                campaign.crew().groups().stream().filter(each -> each.sectors().isEmpty() || each.sectors().contains(sector))
                        .map(Group::name).toList(),
                targets.stream().filter(each -> each.target().sector().equals(sector)).count())).toList();
    }
}
