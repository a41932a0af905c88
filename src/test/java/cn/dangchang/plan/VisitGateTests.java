package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.RuleSettings.Change;
import cn.dangchang.organisation.Structure;
import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every visit passes the gate: what it rests on, who goes, how often, what could be joined. */
@DangchangTest
class VisitGateTests {
    private static final VisitBasis ORDERED = new VisitBasis(BasisKind.SUPERIOR_ORDER, "市安委办〔2026〕9号");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired ApplicationContext house;
    @Autowired OfficeClock clock;
    @Autowired VisitPlanning planning;
    @Autowired VisitGate gate;
    @Autowired VisitLedger ledger;
    @Autowired SiteVisits visits;
    private PlanPlay play;

    @BeforeEach
    void itIsSpring() {
        clock.setTo(LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        play = new PlanPlay(house);
    }

    @AfterEach
    void theClockRuns() {
        clock.setTo(null);
    }

    @Test
    void aVisitWithoutABasisIsRefused() {
        var site = play.site("machinery", "direct");
        refused(PlanGround.BASIS_IS_MISSING, "basis", () -> propose(site, null, null));
        refused(PlanGround.BASIS_WITHOUT_REFERENCE, "basisReference", () -> propose(site, new VisitBasis(BasisKind.SUPERIOR_ORDER, " "),
                null));
        assertThat(propose(site, ORDERED, null)).isNotNull();
    }

    @Test
    void aVisitRestsOnThePlanOnceThatIsInForceAndSaysSo() {
        var site = play.site("machinery", "direct");
        play.drafted(2026, List.of(site), 0).submitted().reviewed().approved();
        refused(PlanGround.PLAN_NOT_IN_FORCE, "basis", () -> propose(site, play.basis(), null));
        play.filed();
        var number = propose(site, play.basis(), null);
        var view = play.as(play.inspector, () -> visits.find(number).orElseThrow());
        assertThat(view.basis()).isEqualTo(play.basis());
        assertThat(play.as(play.inspector, () -> visits.search(number.value(), null, 1)).get(0).basis()).isEqualTo(play.basis());
        assertThat(ledger.between(play.agency, DAY, DAY)).extracting(VisitLedger.Entry::visit).containsExactly(number);
        refused(PlanGround.SITE_NOT_IN_PLAN, "basis", () -> propose(play.site("machinery", "direct"), play.basis(), null));
    }

    @Test
    void theYearlyCapStopsOwnVisitsAndNeverTipOffsEmergenciesOrOrders() {
        var site = play.site("machinery", "direct");
        play.inForce(2026, List.of(site), 0);
        cap(1);
        propose(site, play.basis(), null);
        refused(PlanGround.YEARLY_CAP_REACHED, null, () -> propose(site, play.basis(), "再次检查"));
        refused(PlanGround.YEARLY_CAP_REACHED, null, () -> propose(site, new VisitBasis(BasisKind.CASE, "案1"), "办案需要"));
        propose(site, ORDERED, "上级部署");
        propose(site, new VisitBasis(BasisKind.TIP_OFF, play.tipOff().value()), null);
        var urgent = play.as(play.inspector, () -> planning.startUrgent(proposal(site, null, null),
                new Urgency("举报违规动火", clock.instant(), null)));
        assertThat(play.as(play.inspector, () -> visits.find(urgent).orElseThrow()).basis().kind()).isEqualTo(BasisKind.EMERGENCY);
        assertThat(gate.yearly(urgent, play.agency, enterprise(site), DAY).count()).isEqualTo(4);
    }

    @Test
    void twoProposalsAtOnceDoNotBothPassTheCap() throws Exception {
        var site = play.site("machinery", "direct");
        play.inForce(2026, List.of(site), 0);
        cap(1);
        var results = new ArrayList<Object>();
        try (var pool = closing(Executors.newFixedThreadPool(2))) {
            Callable<Object> one = () -> {
                try {
                    return propose(site, play.basis(), "同时");
                } catch (Refusal refusal) {
                    return refusal.ground();
                }
            };
            for (var future : pool.service().invokeAll(List.of(one, one))) {
                results.add(future.get());
            }
        }
        assertThat(results).contains(PlanGround.YEARLY_CAP_REACHED).hasAtLeastOneElementOfType(MatterNumber.class);
    }

    @Test
    void theGateIsAskedAgainWhenThePlanIsSubmittedAndApproved() {
        var site = play.site("machinery", "direct");
        play.inForce(2026, List.of(site), 0);
        var number = propose(site, play.basis(), null);
        var other = propose(site, ORDERED, "上级部署");
        play.plan = number;
        Map<String, Object> text = Map.of("purpose", "检查", "visitOn", DAY.toString(), "divisionOfWork", "分工");
        refused(PlanGround.WARNING_NEEDS_REASON, "reason", () -> play.complete(play.inspector, "draft-inspection-plan", text));
        play.as(play.inspector, () -> planning.explain(number, "场所不同"));
        play.complete(play.inspector, "draft-inspection-plan", text);
        assertThat(play.as(play.inspector, () -> visits.find(number).orElseThrow()).basisReason()).isEqualTo("场所不同");
        assertThat(other).isNotEqualTo(number);
    }

    @Test
    void anotherVisitInTheMonthNeedsAReasonAlsoWhereAnotherAgencyPlannedIt() {
        var code = CreditCode.completing("91778888" + "%09d".formatted(System.identityHashCode(this) % 1_000_000_000)).value();
        var here = play.site("machinery", "direct", code);
        var elsewhere = new PlanPlay(house);
        var there = elsewhere.site("machinery", "direct", code);
        elsewhere.as(elsewhere.inspector, () -> planning.propose(new ProposedVisit(there, elsewhere.team, "routine", null, true, null, DAY,
                elsewhere.officers(), ORDERED, null)));
        assertThat(gate.warnings(play.intent(here, DAY, ORDERED))).extracting(BasisSource.Warning::key)
                .containsExactly("same-month-elsewhere");
        assertThat(gate.warnings(play.intent(here, DAY.plusMonths(1), ORDERED))).isEmpty();
        refused(PlanGround.WARNING_NEEDS_REASON, "reason", () -> propose(here, ORDERED, null));
        var number = propose(here, ORDERED, "省级督办事项，内容不同");
        assertThat(play.as(play.inspector, () -> visits.find(number).orElseThrow()).basisReason()).isEqualTo("省级督办事项，内容不同");
    }

    @Test
    void aGroupOfABodyWithoutPowerInspectsNothing() {
        var site = play.site("machinery", "direct");
        play.inTransaction(() -> {
            var office = new UnitId(play.agency + "-AWB");
            play.bean(Structure.class).enter(new Unit(office, "安委会办公室", play.agency, Level.OTHER, false, null, null));
            play.bean(cn.dangchang.organisation.Staffing.class).change(play.second, "程某", office,
                    java.util.Set.of(cn.dangchang.shared.Role.INSPECTOR));
            play.bean(Structure.class).enter(new Team(play.agency + "-2", "安委办检查组", play.agency, play.second, List.of(play.second)));
            return null;
        });
        var intent = play.intent(site, DAY, ORDERED);
        var powerless = new VisitIntent(intent.agency(), intent.enterprise(), site, intent.sector(), intent.town(), "routine",
                play.agency + "-2", DAY,
                List.of(), null, ORDERED);
        refused(PlanGround.TEAM_WITHOUT_POWER, "team", () -> play.inTransaction(() -> {
            gate.require(powerless, null);
            return null;
        }));
    }

    @Test
    void aCrossAreaVisitRestsOnWhatTheSuperiorOrdered() {
        var elsewhere = new PlanPlay(house);
        var there = elsewhere.site("machinery", "direct");
        var cross = new CrossArea("市安委办〔2026〕17号", elsewhere.agency);
        refused(PlanGround.CROSS_AREA_NEEDS_SUPERIOR, "basis", () -> play.as(play.inspector, () ->
                planning.propose(new ProposedVisit(there, play.team,
                "cross-area", null, true, cross, DAY, play.officers(), new VisitBasis(BasisKind.CASE, "案1"), null))));
        assertThat(play.as(play.inspector, () -> planning.propose(new ProposedVisit(there, play.team, "cross-area", null, true, cross, DAY,
                play.officers(), ORDERED, null)))).isNotNull();
    }

    @Test
    void aSecondLookRestsOnThePool() {
        var site = play.site("machinery", "direct");
        var first = propose(site, ORDERED, null);
        var basis = new VisitBasis(BasisKind.SECOND_LOOK, first.value());
        refused(cn.dangchang.inspection.InspectionGround.NOT_IN_SECOND_LOOK_POOL, "basis", () -> propose(site, basis, "复查成效"));
        play.as(play.inspector, () -> play.bean(cn.dangchang.inspection.SecondLooks.class)
                .enter(play.agency, enterprise(site), "major-hazard", first));
        assertThat(gate.choices(play.agency, site, DAY)).extracting(BasisSource.Choice::kind).containsExactly(BasisKind.SECOND_LOOK);
        assertThat(propose(site, basis, "复查成效")).isNotNull();
    }

    @Test
    void aTipOffFormRestsOnATipOff() {
        var site = play.site("machinery", "direct");
        var number = play.tipOff().value();
        refused(PlanGround.BASIS_DOES_NOT_FIT_FORM, "basis", () -> play.as(play.inspector, () ->
                planning.propose(new ProposedVisit(site, play.team, "tip-off",
                null, true, null, DAY, play.officers(), ORDERED, null))));
        assertThat(play.as(play.inspector, () -> planning.propose(new ProposedVisit(site, play.team, "tip-off", null, true, null, DAY,
                play.officers(),
                new VisitBasis(BasisKind.TIP_OFF, number), null)))).isNotNull();
    }

    @Test
    void aClosedSiteIsLookedAtAgainOrAfterATipOffAndNotInspectedOtherwise() {
        var site = play.site("machinery", "direct");
        var register = play.bean(Enterprises.class);
        var enterprise = register.find(enterprise(site)).orElseThrow();
        var open = enterprise.sites().get(0);
        play.as(play.planner, () -> register.change(enterprise.id(), new Enterprises.Registration(enterprise.agency(), enterprise.name(), enterprise.creditCode(),
                enterprise.legalRepresentative(), "13800000000", enterprise.riskLevel(), enterprise.size(), enterprise.supervision(),
                List.of(new Enterprises.SiteEntry(open.name(), open.address(), open.sector(), open.town(), open.hazards(),
                        cn.dangchang.registry.SiteState.CLOSED, false)))));
        refused(cn.dangchang.inspection.InspectionGround.SITE_IS_CLOSED, "site", () -> propose(site, ORDERED, "上级部署"));
        var number = play.tipOff().value();
        assertThat(play.as(play.inspector, () -> planning.propose(new ProposedVisit(site, play.team, "tip-off", null, true, null, DAY, play.officers(),
                new VisitBasis(BasisKind.TIP_OFF, number), null)))).isNotNull();
    }

    @Test
    void aVisitReleasedFromTheScheduleIsOpenedInTheSameTransaction() {
        var site = play.site("machinery", "direct");
        play.inForce(2026, List.of(site), 0);
        var slot = UUID.randomUUID();
        play.as(play.inspector, () -> house.publishEvent(new VisitOrdered(slot, play.intent(site, DAY, play.basis()))));
        var opened = play.bean(OpenedVisits.class).last.get();
        assertThat(opened.slot()).isEqualTo(slot);
        assertThat(play.as(play.inspector, () -> visits.find(opened.visit()).orElseThrow()).basis()).isEqualTo(play.basis());
    }

    private MatterNumber propose(UUID site, VisitBasis basis, String reason) {
        return play.as(play.inspector, () -> planning.propose(proposal(site, basis, reason)));
    }

    private ProposedVisit proposal(UUID site, VisitBasis basis, String reason) {
        return new ProposedVisit(site, play.team, "routine", null, true, null, DAY, play.officers(), basis, reason);
    }

    private UUID enterprise(UUID site) {
        return play.bean(Enterprises.class).site(site).orElseThrow().enterprise();
    }

    private void cap(int most) {
        play.inTransaction(() -> {
            play.bean(RuleSettings.class).change(play.agency, new Change("same-enterprise-yearly-max", String.valueOf(most), "县政府公布的频次上限",
                    LocalDate.of(2026, 1, 1), null));
            return null;
        });
    }

    private static void refused(Ground ground, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(ground);
            assertThat(refusal.objections()).extracting(Refusal.Objection::field).contains(field);
        });
    }

    private record Pool(java.util.concurrent.ExecutorService service) implements AutoCloseable {
        @Override
        public void close() {
            service.shutdown();
        }
    }

    private static Pool closing(java.util.concurrent.ExecutorService service) {
        return new Pool(service);
    }
}
