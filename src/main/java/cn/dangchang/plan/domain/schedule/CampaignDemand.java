package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.Campaigns.Campaign;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A running campaign wants its targets visited by its groups. */
@Component
class CampaignDemand implements DemandSource {
    /** 集中执法, where the campaign names no form. */
    private static final String CONCENTRATED = "concentrated";

    private final ObjectProvider<Campaigns> campaigns;
    private final Crews crews;

    CampaignDemand(ObjectProvider<Campaigns> campaigns, Crews crews) {
        this.campaigns = campaigns;
        this.crews = crews;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.CAMPAIGN;
    }

    @Override
    public Optional<Demand> find(AgencyId agency, String reference) {
        return id(reference).flatMap(id -> campaigns.stream().map(each -> each.find(id)).flatMap(Optional::stream).findFirst())
                .filter(campaign -> campaign.agency().equals(agency)).map(this::demand);
    }

    @Override
    public List<Choice> choices(AgencyId agency) {
        return campaigns.stream().flatMap(each -> each.of(agency).stream()).filter(each -> each.state() == State.RUNNING)
                .map(each -> new Choice(kind(), each.id().toString(), each.name())).toList();
    }

    private Demand demand(Campaign campaign) {
        String form = campaign.forms().isEmpty() ? CONCENTRATED : campaign.forms().get(0);
        return new Demand(new VisitBasis(kind(), campaign.id().toString()), campaign.name(), campaign.from(), campaign.to(),
                campaign.targets().stream().map(each -> new Demand.Want(each.site(), each.enterprise(), each.name(), each.sector(),
                        each.area() == null ? "" : each.area().value(), form, 1, List.of())).toList(),
                campaign.groups().stream().map(each -> new Squad(each.team(), each.name(), Set.copyOf(each.sectors()),
                        crews.named(each.officers()))).toList());
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
