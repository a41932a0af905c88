package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.Campaigns.Campaign;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A visit on a campaign carries the campaign's name, and its rule whether the group leader reviews. */
@Component
class CampaignNames {
    private final ObjectProvider<Campaigns> campaigns;

    CampaignNames(ObjectProvider<Campaigns> campaigns) {
        this.campaigns = campaigns;
    }

    ProposedVisit named(ProposedVisit visit) {
        return campaign(visit).map(each -> new ProposedVisit(visit.site(), visit.team(), visit.form(), each.name(),
                each.groupLeaderReviews(),
                visit.crossArea(), visit.visitOn(), visit.members(), visit.basis(), visit.reason())).orElse(visit);
    }

    private Optional<Campaign> campaign(ProposedVisit visit) {
        var basis = visit.basis();
        if (basis == null || basis.kind() != BasisKind.CAMPAIGN || basis.reference() == null || campaigns.getIfAvailable() == null) {
            return Optional.empty();
        }
        try {
            return campaigns.getObject().find(UUID.fromString(basis.reference()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
