package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A released visit and its place on the board: while its plan is drafted it follows, afterwards the board waits for it. */
@DangchangTest
class OrderedVisitTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Autowired ApplicationContext house;
    @Autowired OfficeClock clock;
    @Autowired VisitLedger ledger;
    @Autowired SiteVisits visits;
    private PlanPlay play;
    private UUID slot;
    private MatterNumber visit;

    @BeforeEach
    void aVisitIsReleased() {
        clock.setTo(LocalDate.of(2026, 3, 2).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        play = new PlanPlay(house);
        var site = play.site("machinery", "direct");
        play.inForce(2026, List.of(site), 0);
        slot = UUID.randomUUID();
        play.as(play.inspector, () -> house.publishEvent(new VisitOrdered(slot, play.intent(site, DAY, play.basis()))));
        visit = play.bean(OpenedVisits.class).last.get().visit();
    }

    @AfterEach
    void theClockRuns() {
        clock.setTo(null);
    }

    @Test
    void aDraftedVisitFollowsItsSlotInPlanAndLedger() {
        moved(play.team, DAY.plusDays(2));
        assertThat(plannedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(ledger.between(play.agency, DAY, DAY.plusDays(4))).extracting(VisitLedger.Entry::plannedOn).containsExactly(DAY.plusDays(2));
    }

    @Test
    void aSubmittedVisitIsNotMovedOnTheBoard() {
        play.plan = visit;
        play.complete(play.inspector, "draft-inspection-plan",
                Map.of("purpose", "专项检查", "visitOn", DAY.toString(), "divisionOfWork", "一人查现场，一人查资料"));
        refused(play.team, DAY.plusDays(1));
        assertThat(plannedOn()).isEqualTo(DAY);
        assertThat(ledger.between(play.agency, DAY, DAY.plusDays(4))).extracting(VisitLedger.Entry::plannedOn).containsExactly(DAY);
    }

    @Test
    void aReleasedVisitKeepsItsGroupAndIsNotTakenOff() {
        refused(play.agency + "-2", DAY);
        refused(null, null);
        assertThat(plannedOn()).isEqualTo(DAY);
    }

    @Test
    void aMoveToADayThatTheVisitsBasisDoesNotCarryIsRefusedAtOnce() {
        assertThat(catchThrowableOfType(Refusal.class, () -> moved(play.team, LocalDate.of(2027, 1, 5)))).isNotNull().extracting(Refusal::ground)
                .isEqualTo(PlanGround.PLAN_NOT_IN_FORCE);
        assertThat(plannedOn()).isEqualTo(DAY);
        assertThat(ledger.between(play.agency, DAY, DAY.plusDays(4))).extracting(VisitLedger.Entry::plannedOn).containsExactly(DAY);
    }

    @Test
    void theReasonOfAMoveAnswersTheGatesWarningAndIsKept() {
        var enterprise = play.as(play.inspector, () -> visits.find(visit).orElseThrow());
        ledger.proposed(new MatterNumber(play.agency + "-JC2026-9001"), new VisitIntent(play.agency, enterprise.enterprise(), enterprise.site(), "machinery",
                play.unit, "routine", play.team, LocalDate.of(2026, 4, 20), List.of(play.inspector, play.second), null, play.basis()));
        assertThat(catchThrowableOfType(Refusal.class, () -> moved(play.team, LocalDate.of(2026, 4, 8), null))).isNotNull().extracting(Refusal::ground)
                .isEqualTo(PlanGround.WARNING_NEEDS_REASON);
        moved(play.team, LocalDate.of(2026, 4, 8));
        assertThat(play.as(play.inspector, () -> visits.find(visit).orElseThrow()).basisReason()).isEqualTo("企业当日停电");
    }

    private void moved(String team, LocalDate day, String reason) {
        play.as(play.planner, () -> house.publishEvent(new VisitRescheduled(slot, visit, team, day, reason)));
    }

    private void moved(String team, LocalDate day) {
        moved(team, day, "企业当日停电");
    }

    private void refused(String team, LocalDate day) {
        assertThat(catchThrowableOfType(Refusal.class, () -> moved(team, day))).isNotNull().extracting(Refusal::ground)
                .isEqualTo(InspectionGround.PLAN_SUBMITTED_ALREADY);
    }

    private LocalDate plannedOn() {
        return play.as(play.inspector, () -> visits.search(visit.value(), null, 1)).get(0).visitOn();
    }
}
