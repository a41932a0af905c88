package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit rests on a campaign that runs, within its period, by one of its groups, all of whose officers have signed the undertaking. */
@Component
@Transactional(readOnly = true, noRollbackFor = cn.dangchang.shared.Refusal.class)
class CampaignBasis implements BasisSource {
    private final CampaignRows rows;
    private final CampaignTargetRows targets;
    private final PreparationRows preparation;
    private final CampaignStaffing staffing;

    CampaignBasis(CampaignRows rows, CampaignTargetRows targets, PreparationRows preparation, CampaignStaffing staffing) {
        this.rows = rows;
        this.targets = targets;
        this.preparation = preparation;
        this.staffing = staffing;
    }

    @Override
    public BasisKind kind() {
        return BasisKind.CAMPAIGN;
    }

    @Override
    public void require(VisitIntent intent) {
        var campaign = of(intent);
        CampaignGround.CAMPAIGN_NOT_RUNNING.refuseAtIf(!campaign.is(State.RUNNING), "basis", campaign.plan().name());
        CampaignGround.CAMPAIGN_OUTSIDE_PERIOD.refuseAtIf(!campaign.plan().covers(intent.day()), "visitOn", campaign.plan().name(),
                campaign.plan().from().toString(), campaign.plan().to().toString());
        var group = group(campaign, intent);
        var signed = preparation.signed(campaign.id());
        var unsigned = goes(intent, group).stream().filter(each -> !signed.containsKey(each)).map(staffing::name)
                .collect(Collectors.joining("、"));
        CampaignGround.CAMPAIGN_UNDERTAKING_UNSIGNED.refuseAtIf(!unsigned.isEmpty(), "officers", unsigned);
    }

    @Override
    public List<Warning> warnings(VisitIntent intent) {
        var campaign = of(intent);
        var warnings = new ArrayList<Warning>();
        if (!campaign.plan().sectors().contains(intent.sector())) {
            warnings.add(new Warning("campaign-outside-sectors", List.of(campaign.plan().name())));
        }
        if (targets.of(campaign).stream().map(ChosenTarget::target).noneMatch(each -> each.site().equals(intent.site()))) {
            warnings.add(new Warning("campaign-outside-targets", List.of(campaign.plan().name())));
        }
        campaign.crew().group(intent.team()).ifPresent(group -> {
            if (!group.sectors().isEmpty() && !group.sectors().contains(intent.sector())) {
                warnings.add(new Warning("campaign-outside-field", List.of(group.name())));
            }
            var trained = preparation.trained(campaign.id());
            var untrained = goes(intent, group).stream().filter(each -> !trained.containsKey(each)).map(staffing::name)
                    .collect(Collectors.joining("、"));
            if (!untrained.isEmpty()) {
                warnings.add(new Warning("campaign-untrained", List.of(untrained)));
            }
        });
        return warnings;
    }

    @Override
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        return rows.of(agency).stream().filter(each -> each.is(State.RUNNING) && each.plan().covers(day))
                .map(each -> new Choice(BasisKind.CAMPAIGN, each.id().toString(), each.plan().name() + "（" + each.number() + "）")).toList();
    }

    private CampaignView of(VisitIntent intent) {
        var reference = intent.basis().reference();
        return (MatterNumber.fits(reference) ? rows.find(new MatterNumber(reference)) : id(reference) == null
                ? java.util.Optional.<CampaignView>empty()
                : rows.find(id(reference))).filter(each -> each.agency().equals(intent.agency()))
                        .orElseThrow(() -> CampaignGround.NO_SUCH_CAMPAIGN.refusalAt("basis"));
    }

    private static UUID id(String reference) {
        try {
            return reference == null ? null : UUID.fromString(reference);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    private static Group group(CampaignView campaign, VisitIntent intent) {
        return campaign.crew().group(intent.team() == null ? "" : intent.team())
                .orElseThrow(() -> CampaignGround.CAMPAIGN_WITHOUT_THAT_TEAM.refusalAt("team", campaign.plan().name()));
    }

    /** Who goes: the officers that are named, or before anybody is named the whole group. */
    private static List<PersonId> goes(VisitIntent intent, Group group) {
        return intent.officers() == null || intent.officers().isEmpty() ? cn.dangchang.plan.CampaignCrew.of(group).toList()
                : intent.officers();
    }
}
