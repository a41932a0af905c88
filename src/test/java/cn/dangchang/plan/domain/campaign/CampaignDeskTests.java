package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.audit.Chain;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a campaign is set up and started, and what is refused on the way. */
class CampaignDeskTests extends CampaignRoom {
    @Test
    void aCampaignIsSetUpStartedByALeaderAndReadByTheRestOfPlanning() {
        var number = ready("concentrated");
        as("leader-1", () -> desk.start(number));
        var view = as("inspector-1", () -> desk.find(number));
        var read = campaigns.find(view.id()).orElseThrow();
        assertThat(read.state()).isEqualTo(State.RUNNING);
        assertThat(read.groups()).singleElement().satisfies(group -> assertThat(group.team()).isEqualTo("HX-1"));
        assertThat(read.groupLeaderReviews()).isTrue();
        assertThat(view.startedBy()).isEqualTo(LEADER);
        assertThat(trail.of(Chain.of(number))).extracting(each -> each.action()).contains("plan.campaign-drafted",
                "plan.campaign-group-entered", "plan.campaign-started");
        assertRefused(CampaignGround.CAMPAIGN_NOT_A_DRAFT, () -> as("coordinator-1", () -> desk.change(number, plan("concentrated"))));
    }

    @Test
    void onlyTheCoordinatorKeepsItOnlyALeaderStartsItAndAnotherAgencySeesNothing() {
        var number = ready("concentrated");
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> desk.draft(plan("concentrated"))));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("inspector-1", () -> desk.dissolve(number, "HX-1")));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("coordinator-1", () -> desk.start(number)));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("hb-leader-1", () -> desk.find(number)));
        assertRefused(SharedGround.NOT_FOR_YOU, () -> as("hb-leader-1", () -> desk.start(number)));
    }

    @Test
    void aGroupOfAMutualInspectionIsLedByTheDistrict() {
        var number = as("coordinator-1", () -> desk.draft(plan("cross-area")));
        var led = new Group("HX-1", "互查一组", List.of(), new PersonId("escort-1"), people("inspector-1", "inspector-2"), List.of(),
                List.of());
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_LED_BY_TOWN, "leader", () -> as("coordinator-1", () -> desk.enter(number, led)));
        var other = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        as("coordinator-1", () -> desk.enter(other, led));
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_LED_BY_TOWN, "leader", () -> as("coordinator-1", () -> desk.change(other,
                plan("cross-area"))));
    }

    @Test
    void onlyCertifiedOfficersAreOfficers() {
        var number = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        for (String nobody : List.of("assistant-1", "inspector-5", "expert-1", "escort-2")) {
            var refusal = assertRefused(CampaignGround.CAMPAIGN_OFFICER_NOT_CERTIFIED, () -> as("coordinator-1", () -> desk.enter(number,
                    new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1", nobody), List.of(),
                            List.of()))));
            assertThat(refusal.objections().get(0).field()).isEqualTo("officers");
        }
        assertRefusedAt(CampaignGround.CAMPAIGN_EXPERT_NOT_APPOINTED, "experts", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1"), people("inspector-2"),
                        List.of()))));
        assertRefusedAt(CampaignGround.CAMPAIGN_GROUP_TOO_SMALL, "officers", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-1", "一组", List.of(), new PersonId("group-leader-1"), people("group-leader-1"), List.of(), List.of()))));
        assertRefusedAt(CampaignGround.CAMPAIGN_TEAM_UNKNOWN, "team", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HB-1", "一组", List.of(), new PersonId("group-leader-1"), people("inspector-1"), List.of(), List.of()))));
    }

    @Test
    void anOfficerIsOfOneGroup() {
        var number = ready("concentrated");
        assertRefusedAt(CampaignGround.CAMPAIGN_PERSON_IN_TWO_GROUPS, "officers", () -> as("coordinator-1", () -> desk.enter(number,
                new Group("HX-2", "二组", List.of(), new PersonId("group-leader-2"), people("inspector-2", "inspector-3"), List.of(),
                        List.of()))));
    }

    @Test
    void anyNumberOfGroupsIsKeptAndAMemberReplacedWhileItRuns() {
        var number = ready("concentrated");
        as("coordinator-1", () -> desk.enter(number, new Group("HX-2", "涉氨组", List.of("ammonia"), new PersonId("group-leader-2"),
                people("inspector-3", "inspector-4"), people("expert-2"), people("escort-2"))));
        as("leader-1", () -> desk.start(number));
        as("coordinator-1", () -> desk.enter(number, new Group("HX-2", "涉氨组", List.of("ammonia"), new PersonId("group-leader-2"),
                people("inspector-3"),
                people("expert-2"), people("escort-2"))));
        var view = as("leader-1", () -> desk.find(number));
        assertThat(view.crew().groups()).hasSize(2);
        assertThat(view.crew().group("HX-2").orElseThrow().officers()).containsExactly(new PersonId("inspector-3"));
    }

    @Test
    void nothingStartsWithoutGroupLeadingGroupRingAndDepartments() {
        var bare = as("coordinator-1", () -> desk.draft(plan("concentrated")));
        assertRefused(CampaignGround.CAMPAIGN_WITHOUT_GROUP, () -> as("leader-1", () -> desk.start(bare)));
        as("coordinator-1", () -> desk.enter(bare, firstGroup()));
        assertRefused(CampaignGround.CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD, () -> as("leader-1", () -> desk.start(bare)));
        var joint = ready("joint");
        assertRefused(CampaignGround.CAMPAIGN_JOINT_NEEDS_TWO_DEPARTMENTS, () -> as("leader-1", () -> desk.start(joint)));
        var mutual = ready("cross-area");
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> as("leader-1", () -> desk.start(mutual)));
    }

    @Test
    void aMutualInspectionStartsWithTwoToFiveEnterprisesInEachTown() {
        var number = ready("cross-area");
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> as("coordinator-1", () -> desk.rotate(number, List.of(QINGSHI,
                new UnitId("HX-ZFDD")))));
        as("coordinator-1", () -> desk.rotate(number, List.of(QINGSHI, LIUHE)));
        choose(number, enterprise("dust", QINGSHI), enterprise("dust", QINGSHI), enterprise("dust", LIUHE));
        assertRefused(CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN, () -> as("leader-1", () -> desk.start(number)));
        choose(number, enterprise("dust", LIUHE));
        as("leader-1", () -> desk.start(number));
    }
}
