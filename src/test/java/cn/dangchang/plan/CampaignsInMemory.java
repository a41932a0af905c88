package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Campaigns that tests of schedules write down, beside those of the product. */
@Component
@Fallback
public class CampaignsInMemory implements Campaigns {
    private final Map<UUID, Campaign> campaigns = new ConcurrentHashMap<>();

    public Campaign write(Campaign campaign) {
        campaigns.put(campaign.id(), campaign);
        return campaign;
    }

    @Override
    public Optional<Campaign> find(UUID id) {
        return Optional.ofNullable(campaigns.get(id));
    }

    @Override
    public Set<String> ledBy(PersonId person, AgencyId agency) {
        return Set.of();
    }

    @Override
    public List<CampaignCrew.Department> departments(VisitBasis basis) {
        return List.of();
    }

    @Override
    public List<Campaign> of(AgencyId agency) {
        return campaigns.values().stream().filter(each -> each.agency().equals(agency)).toList();
    }
}
