package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.CampaignCrew.Department;
import cn.dangchang.plan.CampaignCrew.ForeignOfficer;
import cn.dangchang.plan.CampaignCrew.Function;
import cn.dangchang.plan.CampaignCrew.Seat;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignPlan.Phase;
import cn.dangchang.plan.CampaignReports.State;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds of every campaign, without anything around it. */
class CampaignRulesTests {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 23);
    private static final LocalDate TO = LocalDate.of(2026, 6, 23);

    @Test
    void theFirstAndTheLastDayCountAndTheDaysAroundDoNot() {
        var plan = plan();
        assertThat(plan.covers(LocalDate.of(2026, 4, 22))).isFalse();
        assertThat(plan.covers(FROM)).isTrue();
        assertThat(plan.covers(TO)).isTrue();
        assertThat(plan.covers(LocalDate.of(2026, 6, 24))).isFalse();
    }

    @Test
    void threePhasesOneAfterTheOtherAreAccepted() {
        CampaignRules.check(plan(phase("动员部署", 4, 23, 5, 20), phase("集中推进", 5, 21, 6, 10), phase("总结提高", 6, 11, 6, 23)));
    }

    @Test
    void phasesThatShareADayAreRefusedAtTheLaterOne() {
        assertRefusedAt(CampaignGround.CAMPAIGN_PHASES_OVERLAP, "phase-2.from",
                () -> CampaignRules.check(plan(phase("动员部署", 4, 23, 5, 20), phase("集中推进", 5, 20, 6, 23))));
        assertRefusedAt(CampaignGround.CAMPAIGN_PHASES_OVERLAP, "phase-1.from",
                () -> CampaignRules.check(plan(phase("集中推进", 5, 20, 6, 23), phase("动员部署", 4, 23, 5, 20))));
    }

    @Test
    void aPhaseOutsideOfThePeriodIsRefused() {
        assertRefusedAt(CampaignGround.CAMPAIGN_PHASE_OUTSIDE_PERIOD, "phase-1.from", () -> CampaignRules.check(plan(phase("动员部署", 4, 22,
                5, 20))));
    }

    @Test
    void aCampaignRestsOnADocumentWithItsNumber() {
        var plan = plan();
        assertRefusedAt(CampaignGround.CAMPAIGN_PARTICULAR_MISSING, "basisNumber", () -> CampaignRules.check(new CampaignPlan(plan.name(),
                plan.basis(), " ",
                FROM, TO, true, plan.sectors(), plan.forms(), List.of(), Map.of(), List.of())));
        assertRefusedAt(CampaignGround.CAMPAIGN_PERIOD_REVERSED, "to", () -> CampaignRules.check(new CampaignPlan(plan.name(),
                plan.basis(), "1号", TO, FROM,
                true, plan.sectors(), plan.forms(), List.of(), Map.of(), List.of())));
    }

    @Test
    void theLeadingGroupHasOneHead() {
        var head = new Seat(new PersonId("one"), Function.HEAD);
        CampaignRules.checkSeats(List.of(head, new Seat(new PersonId("two"), Function.DEPUTY), new Seat(new PersonId("three"),
                Function.MEMBER)));
        assertRefusedAt(CampaignGround.CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD, "head", () ->
                CampaignRules.checkSeats(List.of(new Seat(new PersonId("two"), Function.DEPUTY))));
        assertRefused(CampaignGround.CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD, () -> CampaignRules.checkSeats(List.of(head,
                new Seat(new PersonId("two"), Function.HEAD))));
    }

    @Test
    void aJointVisitNeedsASecondDepartmentWithTwoOfficersOfItsOwn() {
        assertRefused(CampaignGround.CAMPAIGN_JOINT_NEEDS_TWO_DEPARTMENTS, () -> CampaignRules.check(List.of()));
        var one = new ForeignOfficer("甲", "XF001");
        assertRefusedAt(CampaignGround.CAMPAIGN_DEPARTMENT_NEEDS_TWO_OFFICERS, "department-1.officers",
                () -> CampaignRules.check(List.of(new Department("消防救援大队", List.of(one, one)))));
        CampaignRules.check(List.of(new Department("消防救援大队", List.of(one, new ForeignOfficer("乙", "XF002")))));
    }

    @Test
    void aReportIsOverdueFromTheDayAfter() {
        var due = LocalDate.of(2026, 3, 21);
        assertThat(ReportRows.state(due, null, due)).isEqualTo(State.OPEN);
        assertThat(ReportRows.state(due, null, due.plusDays(1))).isEqualTo(State.OVERDUE);
        assertThat(ReportRows.state(due, due, due.plusDays(9))).isEqualTo(State.HANDED_IN);
        assertThat(ReportRows.state(due, due.plusDays(1), due.plusDays(9))).isEqualTo(State.HANDED_IN_LATE);
    }

    @Test
    void aLineOfAListIsReadWithAndWithoutNumberAndRemark() {
        assertThat(KeyListLine.of("7\t某某木业有限公司\t除尘系统", 1)).isEqualTo(new KeyListLine(7, "某某木业有限公司", "除尘系统"));
        assertThat(KeyListLine.of(" 某某木业有限公司 ", 3)).isEqualTo(new KeyListLine(3, "某某木业有限公司", ""));
        assertThat(KeyListLine.of("  ", 3)).isNull();
        var enterprise = new Enterprise(UUID.randomUUID(), new AgencyId("HX"), "某某木业有限公司", "91370000MA3DC00X56", "", "", "", "", "direct",
                List.of());
        assertThat(KeyListLine.of("91370000ma3dc00x56，旧厂房", 1).names(enterprise)).isTrue();
        assertThat(KeyListLine.of("某某木业", 1).names(enterprise)).isFalse();
    }

    static CampaignPlan plan(Phase... phases) {
        return new CampaignPlan("集中执法检查", "《集中执法检查活动方案》", "安委办〔2026〕9号", FROM, TO, true, List.of("dust", "ammonia"),
                List.of("concentrated"),
                List.of("risk-control"), Map.of("dust", "工贸科"), List.of(phases));
    }

    private static Phase phase(String name, int fromMonth, int fromDay, int toMonth, int toDay) {
        return new Phase(name, LocalDate.of(2026, fromMonth, fromDay), LocalDate.of(2026, toMonth, toDay));
    }
}
