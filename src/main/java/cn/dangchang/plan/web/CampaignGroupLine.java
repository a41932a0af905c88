package cn.dangchang.plan.web;

import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.shared.PersonId;
import java.util.Collection;
import java.util.List;

/** A group with the accounts that its form has chosen. */
public record CampaignGroupLine(Group group, String leader, List<String> officers, List<String> experts, List<String> escorts) {
    static CampaignGroupLine of(Group group) {
        return new CampaignGroupLine(group, group.leader().value(), accounts(group.officers()), accounts(group.experts()),
                accounts(group.escorts()));
    }

    private static List<String> accounts(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
