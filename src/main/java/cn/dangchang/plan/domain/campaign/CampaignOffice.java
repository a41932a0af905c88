package cn.dangchang.plan.domain.campaign;

import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignCrew.Department;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignDesk;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets campaigns up, and lets leaders start them. */
@Service
@Transactional
class CampaignOffice implements CampaignDesk {
    private final CampaignScope scope;
    private final CampaignRows rows;
    private final CampaignStaffing staffing;
    private final CampaignRotation rotation;
    private final MatterNumbers numbers;

    CampaignOffice(CampaignScope scope, CampaignRows rows, CampaignStaffing staffing, CampaignRotation rotation, MatterNumbers numbers) {
        this.scope = scope;
        this.rows = rows;
        this.staffing = staffing;
        this.rotation = rotation;
        this.numbers = numbers;
    }

    @Override
    public MatterNumber draft(CampaignPlan plan) {
        var actor = scope.require(Role.COORDINATOR);
        CampaignRules.check(plan);
        var number = numbers.next(actor.agency(), MatterKind.CAMPAIGN);
        var campaign = new CampaignView(UUID.randomUUID(), number, actor.agency(), State.DRAFT, plan, CampaignCrew.NOBODY, List.of(),
                actor.person(), scope.now(), null, null, null, null, null);
        rows.add(campaign);
        scope.record(campaign, "campaign-drafted", Map.of("from", plan.from().toString(), "to", plan.to().toString(), "basis",
                plan.basisNumber()));
        return number;
    }

    @Override
    public void change(MatterNumber number, CampaignPlan plan) {
        var campaign = scope.draft(number);
        CampaignRules.check(plan);
        campaign.crew().groups().forEach(group -> staffing.require(campaign.with(plan, campaign.crew(), campaign.rotation()), group,
                scope.today()));
        scope.change(campaign, each -> each.with(plan, each.crew(), each.rotation()), "campaign-changed",
                Map.of("from", plan.from().toString(), "to", plan.to().toString(), "sectors", plan.sectors(), "forms", plan.forms()));
    }

    @Override
    public void staff(MatterNumber number, List<Seat> leadingGroup, List<PersonId> support) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignRules.checkSeats(leadingGroup);
        staffing.requireOf(campaign.agency(), leadingGroup.stream().map(Seat::person).toList(), "members");
        staffing.requireOf(campaign.agency(), support, "support");
        crew(campaign, new CampaignCrew(leadingGroup, support, campaign.crew().groups(), campaign.crew().departments()), "campaign-staffed",
                Map.of("leadingGroup", leadingGroup.size(), "support", support.size()));
    }

    @Override
    public void enter(MatterNumber number, Group group) {
        var campaign = scope.open(number, Role.COORDINATOR);
        staffing.require(campaign, group, scope.today());
        var groups = new ArrayList<>(campaign.crew().groups());
        int at = groups.stream().map(Group::team).toList().indexOf(group.team());
        if (at < 0) {
            groups.add(group);
        } else {
            groups.set(at, group);
        }
        groups(campaign, groups, "campaign-group-entered", group.team());
    }

    @Override
    public void dissolve(MatterNumber number, String team) {
        var campaign = scope.draft(number);
        groups(campaign, campaign.crew().groups().stream().filter(each -> !each.team().equals(team)).toList(), "campaign-group-dissolved",
                team);
    }

    @Override
    public void invite(MatterNumber number, List<Department> departments) {
        var campaign = scope.open(number, Role.COORDINATOR);
        CampaignRules.check(departments);
        crew(campaign, new CampaignCrew(campaign.crew().leadingGroup(), campaign.crew().support(), campaign.crew().groups(), departments),
                "campaign-departments-invited", Map.of("departments", departments.size()));
    }

    @Override
    public void rotate(MatterNumber number, List<UnitId> ring) {
        var campaign = scope.draft(number);
        rotation.requireTowns(campaign, ring);
        scope.change(campaign, each -> each.with(each.plan(), each.crew(), ring), "campaign-rotation-laid-down",
                Map.of("ring", ring.stream().map(UnitId::value).toList()));
    }

    @Override
    public void pair(MatterNumber number, List<Pair> pairs) {
        rotate(number, CampaignRing.of(pairs));
    }

    @Override
    @Transactional(readOnly = true)
    public Limits enterprisesPerTown(MatterNumber number) {
        return rotation.limits(scope.own(number));
    }

    @Override
    public void start(MatterNumber number) {
        var campaign = scope.open(number, Role.LEADER, Role.HEAD);
        var leader = scope.actor().person();
        CampaignRules.requireReady(campaign);
        CampaignGround.CAMPAIGN_OWN_APPROVAL.refuseIf(leader.equals(campaign.draftedBy()));
        campaign.crew().groups().forEach(group -> staffing.require(campaign, group, scope.today()));
        rotation.requireComplete(campaign);
        scope.change(campaign, each -> each.started(leader, scope.now()), "campaign-started", Map.of("groups", campaign.crew().groups()
                .size()));
    }

    @Override
    @Transactional(readOnly = true)
    public CampaignView find(MatterNumber number) {
        return scope.own(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CampaignView> all() {
        return rows.of(scope.actor().agency());
    }

    private void groups(CampaignView campaign, List<Group> groups, String fact, String team) {
        crew(campaign, new CampaignCrew(campaign.crew().leadingGroup(), campaign.crew().support(), groups, campaign.crew().departments()),
                fact,
                Map.of("team", team));
    }

    private void crew(CampaignView campaign, CampaignCrew crew, String fact, Map<String, ?> facts) {
        scope.change(campaign, each -> each.with(each.plan(), crew, each.rotation()), fact, facts);
    }
}
