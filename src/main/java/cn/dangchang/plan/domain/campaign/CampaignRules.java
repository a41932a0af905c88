package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.CampaignGround.required;

import cn.dangchang.plan.CampaignCrew.Department;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPlan.Phase;
import cn.dangchang.plan.CampaignView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What holds of every campaign, whoever keeps it. */
final class CampaignRules {
    private CampaignRules() {}

    static void check(CampaignPlan plan) {
        required(plan.name(), "name");
        required(plan.basis(), "basis");
        required(plan.basisNumber(), "basisNumber");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(plan.from() == null, "from");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(plan.to() == null, "to");
        CampaignGround.CAMPAIGN_PERIOD_REVERSED.refuseAtIf(plan.to().isBefore(plan.from()), "to");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(plan.sectors().isEmpty(), "sectors");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(plan.forms().isEmpty(), "forms");
        IntStream.range(0, plan.phases().size()).forEach(at -> check(plan, plan.phases().get(at), "phase-" + (at + 1)));
        requireApart(plan.phases());
    }

    private static void check(CampaignPlan plan, Phase phase, String field) {
        required(phase.name(), field + ".name");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(phase.from() == null, field + ".from");
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(phase.to() == null, field + ".to");
        CampaignGround.CAMPAIGN_PERIOD_REVERSED.refuseAtIf(phase.to().isBefore(phase.from()), field + ".to");
        CampaignGround.CAMPAIGN_PHASE_OUTSIDE_PERIOD.refuseAtIf(!plan.covers(phase.from()) || !plan.covers(phase.to()), field + ".from",
                phase.name());
    }

    /** The field that is named is that of the later phase of two that overlap. */
    private static void requireApart(List<Phase> phases) {
        var inOrder = phases.stream().sorted(Comparator.comparing(Phase::from)).toList();
        for (int at = 1; at < inOrder.size(); at++) {
            var earlier = inOrder.get(at - 1);
            var later = inOrder.get(at);
            CampaignGround.CAMPAIGN_PHASES_OVERLAP.refuseAtIf(!later.from().isAfter(earlier.to()), "phase-" + (phases.indexOf(later) + 1)
                    + ".from",
                    earlier.name(), later.name());
        }
    }

    static void checkSeats(List<Seat> seats) {
        CampaignGround.CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD.refuseAtIf(seats.stream().filter(each -> each.function() == Function.HEAD)
                .count() != 1, "head");
    }

    /** Each department comes with its own two officers; ours is one of the two that a joint visit needs. */
    static void check(List<Department> departments) {
        CampaignGround.CAMPAIGN_JOINT_NEEDS_TWO_DEPARTMENTS.refuseAtIf(departments.isEmpty(), "department-1");
        for (int at = 0; at < departments.size(); at++) {
            var department = departments.get(at);
            required(department.name(), "department-" + (at + 1));
            var officers = department.officers().stream().filter(each -> !each.certificate().isBlank()).map(each -> each.certificate())
                    .distinct();
            CampaignGround.CAMPAIGN_DEPARTMENT_NEEDS_TWO_OFFICERS.refuseAtIf(officers.count() < 2, "department-" + (at + 1) + ".officers",
                    department.name());
        }
    }

    /** What has to be there before the leader approves the start. */
    static void requireReady(CampaignView campaign) {
        CampaignGround.CAMPAIGN_NOT_A_DRAFT.refuseIf(!campaign.is(cn.dangchang.plan.Campaigns.State.DRAFT));
        CampaignGround.CAMPAIGN_WITHOUT_GROUP.refuseIf(campaign.crew().groups().isEmpty());
        checkSeats(campaign.crew().leadingGroup());
        if (campaign.plan().is(CampaignPlan.JOINT)) {
            check(campaign.crew().departments());
        }
    }
}
