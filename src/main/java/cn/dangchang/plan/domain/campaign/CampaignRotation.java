package cn.dangchang.plan.domain.campaign;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.plan.CampaignDesk.Limits;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Target;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks of the ring of a mutual inspection what the register and the settings of the agency say. */
@Component
class CampaignRotation {
    private final Units units;
    private final RuleSettings settings;
    private final CampaignTargetRows targets;

    CampaignRotation(Units units, RuleSettings settings, CampaignTargetRows targets) {
        this.units = units;
        this.settings = settings;
        this.targets = targets;
    }

    void requireTowns(CampaignView campaign, List<UnitId> ring) {
        CampaignRing.check(ring);
        var towns = units.of(campaign.agency()).stream().filter(unit -> unit.level() == Level.TOWN).map(Units.Unit::id).toList();
        CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING.refuseAtIf(!towns.containsAll(ring), "rotation");
    }

    /** A mutual inspection starts with its ring and the right number of enterprises in each town. */
    void requireComplete(CampaignView campaign) {
        if (campaign.plan().is(CampaignPlan.CROSS_AREA)) {
            CampaignRing.check(campaign.rotation());
            var limits = limits(campaign);
            CampaignRing.checkNumbers(campaign.rotation(), this::name, byTown(campaign), limits.least(), limits.most());
        }
    }

    Limits limits(CampaignView campaign) {
        return new Limits(number(campaign, "cross-check-least"), number(campaign, "cross-check-most"));
    }

    private Map<UnitId, Long> byTown(CampaignView campaign) {
        return targets.of(campaign).stream().map(each -> each.target()).filter(each -> each.area() != null)
                .collect(Collectors.groupingBy(Target::area, Collectors.mapping(Target::enterprise,
                        Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
    }

    private String name(UnitId town) {
        return units.find(town).map(Units.Unit::name).orElse(town.value());
    }

    private int number(CampaignView campaign, String key) {
        return settings.of(key, campaign.agency(), campaign.plan().from()).number();
    }
}
