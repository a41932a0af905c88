package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns as the rest of planning reads them. */
@Component
@Transactional(readOnly = true)
class CampaignLookup implements Campaigns {
    private final CampaignRows rows;
    private final CampaignTargetRows targets;

    CampaignLookup(CampaignRows rows, CampaignTargetRows targets) {
        this.rows = rows;
        this.targets = targets;
    }

    @Override
    public Optional<Campaign> find(UUID id) {
        return rows.find(id).map(this::campaign);
    }

    @Override
    public List<Campaign> of(AgencyId agency) {
        return rows.of(agency).stream().map(this::campaign).toList();
    }

    @Override
    public Set<String> ledBy(PersonId person, AgencyId agency) {
        return rows.ledBy(person, agency);
    }

    @Override
    public List<CampaignCrew.Department> departments(VisitBasis basis) {
        if (basis == null || basis.kind() != BasisKind.CAMPAIGN) {
            return List.of();
        }
        var found = MatterNumber.fits(basis.reference()) ? rows.find(new MatterNumber(basis.reference())) : rows.find(UUID.fromString(basis.reference()));
        return found.map(each -> each.crew().departments()).orElse(List.of());
    }

    private Campaign campaign(CampaignView each) {
        var plan = each.plan();
        return new Campaign(each.id(), each.agency(), plan.name(), plan.from(), plan.to(), each.state(), plan.groupLeaderReviews(),
                plan.sectors(),
                plan.forms(), each.crew().groups(), targets.of(each).stream().map(ChosenTarget::target).toList());
    }
}
