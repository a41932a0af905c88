package cn.dangchang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditEntry;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.plan.ScheduleBoards.Board;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleBoards.State;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What a schedule takes, what it refuses, and what becomes of its visits. Each test has weeks of its own, since limits hold across schedules. */
@DangchangTest
@RecordApplicationEvents
class SchedulingTests {
    private static final PersonId COORDINATOR = ScheduleFixture.COORDINATOR;

    @Autowired ScheduleFixture fixture;
    @Autowired Scheduling scheduling;
    @Autowired ScheduleBoards boards;
    @Autowired LedgerInMemory ledger;
    @Autowired ActingAs acting;
    @Autowired AuditTrail trail;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher publisher;
    @Autowired ApplicationEvents events;

    @Test
    void aFourthGroupInOneCountyIsRefusedAndNothingChanges() {
        var day = LocalDate.of(2027, 3, 1);
        var id = fixture.schedule(fixture.campaign("四组同日", day, day.plusDays(4), 4, "HX-QSZ"));
        var cards = board(id).cards();
        for (int group = 0; group < 3; group++) {
            place(cards.get(group), "HX-" + (group + 1), day, null);
        }
        refused(ScheduleGround.TOO_MANY_GROUPS_IN_AREA, () -> place(cards.get(3), "HX-4", day, null));
        assertThat(card(id, cards.get(3)).state()).isEqualTo(State.OPEN);
        place(cards.get(3), "HX-4", day.plusDays(1), null);
        assertThat(card(id, cards.get(3)).day()).isEqualTo(day.plusDays(1));
    }

    @Test
    void ofTwoRequestsAtOnceOneIsTheFourthGroupAndRefused() throws Exception {
        var day = LocalDate.of(2027, 3, 8);
        var id = fixture.schedule(fixture.campaign("同时两请求", day, day.plusDays(4), 5, "HX-QSZ"));
        var cards = board(id).cards();
        place(cards.get(0), "HX-1", day, null);
        place(cards.get(1), "HX-2", day, null);
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(3);
        try {
            var attempts = Stream.of(3, 4, 5).map(group -> threads.submit(() -> {
                start.await();
                return catchThrowableOfType(Refusal.class, () -> place(cards.get(group - 1), "HX-" + group, day, null));
            })).toList();
            start.countDown();
            int refusals = 0;
            for (var attempt : attempts) {
                refusals += attempt.get() == null ? 0 : 1;
            }
            assertThat(refusals).isEqualTo(2);
        } finally {
            threads.shutdown();
        }
        assertThat(board(id).cards()).filteredOn(each -> day.equals(each.day())).hasSize(3);
    }

    @Test
    void whatOtherSchedulesHaveCountsTooAndIsShown() {
        var day = LocalDate.of(2027, 3, 15);
        var first = fixture.schedule(fixture.campaign("先到行动", day, day.plusDays(4), 3, "HX-LHZ"));
        var second = fixture.schedule(fixture.campaign("后到行动", day, day.plusDays(4), 2, "HX-LHZ"));
        var there = board(first).cards();
        for (int group = 0; group < 3; group++) {
            place(there.get(group), "HX-" + (group + 1), day, null);
        }
        var card = board(second).cards().get(0);
        refused(ScheduleGround.TOO_MANY_GROUPS_IN_AREA, () -> place(card, "HX-4", day, null));
        place(card, "HX-1", day, null);
        assertThat(board(second).others()).extracting(Card::name).contains(there.get(0).name());
    }

    @Test
    void aThirdEnterpriseOfAGroupOnADayNeedsAReasonWhichIsKept() {
        var day = LocalDate.of(2027, 3, 22);
        var id = fixture.schedule(fixture.campaign("一天三家", day, day.plusDays(4), 3, "HX-QSZ"));
        var cards = board(id).cards();
        place(cards.get(0), "HX-1", day, null);
        place(cards.get(1), "HX-1", day, null);
        var refusal = refused(ScheduleGround.WARNING_NEEDS_REASON, () -> place(cards.get(2), "HX-1", day, " "));
        assertThat(refusal.objections()).extracting(Refusal.Objection::key).contains("plan.warning.group-full");
        place(cards.get(2), "HX-1", day, "三家相邻，半天可完成");
        var placed = card(id, cards.get(2));
        assertThat(placed.reason()).isEqualTo("三家相邻，半天可完成");
        assertThat(placed.warnings()).isNotEmpty();
    }

    @Test
    void anEnterpriseThatAnotherLevelVisitsInThatMonthNeedsAReason() {
        var day = LocalDate.of(2027, 4, 12);
        var id = fixture.schedule(fixture.campaign("两级同月", day, day.plusDays(4), 1, "HX-QSZ"));
        var card = board(id).cards().get(0);
        ledger.write(new Entry(new MatterNumber("HB-JC2027-0001"), new AgencyId("HB"), card.enterprise(), card.site(), "routine", "HB-1",
                new VisitBasis(BasisKind.ANNUAL_PLAN, "HB"), day.plusDays(10), null));
        refused(ScheduleGround.WARNING_NEEDS_REASON, () -> place(card, "HX-1", day, null));
        place(card, "HX-1", day, "市局来函，联合开展");
        assertThat(card(id, card).day()).isEqualTo(day);
    }

    @Test
    void outsideTheDaysAndOnDaysOffIsRefusedUnlessOpenedForThem() {
        var friday = LocalDate.of(2027, 5, 14);
        var campaign = fixture.campaign("含周末", friday, friday.plusDays(3), 1, "HX-QSZ");
        var id = fixture.schedule(campaign);
        var card = board(id).cards().get(0);
        refused(ScheduleGround.NOT_A_WORKING_DAY, () -> place(card, "HX-1", friday.plusDays(1), null));
        refused(ScheduleGround.OUTSIDE_THE_DAYS, () -> place(card, "HX-1", friday.minusDays(1), null));
        refused(ScheduleGround.OUTSIDE_THE_DAYS, () -> place(card, "HX-1", friday.plusDays(4), null));
        refused(ScheduleGround.SCHEDULE_EXISTS, () -> fixture.schedule(campaign));
        var weekend = fixture.campaign("周末突击", friday, friday.plusDays(3), 1, "HX-QSZ");
        refused(ScheduleGround.DAYS_OFF_NEED_REASON, () -> fixture.schedule(weekend, " "));
        var second = fixture.schedule(weekend, "节前突击检查");
        place(board(second).cards().get(0), "HX-2", friday.plusDays(1), null);
        assertThat(board(second).days()).hasSize(4);
        assertThat(board(id).days()).hasSize(2);
    }

    @Test
    void anOfficerOnLeaveStopsAGroupOfTwoAndDoesNotGoWithALargerOne() {
        var day = LocalDate.of(2027, 6, 7);
        var id = fixture.schedule(fixture.campaign("请假", day, day.plusDays(4), 1, "HX-QSZ"));
        var card = board(id).cards().get(0);
        as(() -> scheduling.noteLeave(new PersonId("inspector-3"), day, day.plusDays(1)));
        refused(ScheduleGround.OFFICERS_ON_LEAVE, () -> place(card, "HX-2", day.plusDays(1), null));
        place(card, "HX-2", day.plusDays(2), null);
        refused(ScheduleGround.LEAVE_NOT_VALID, () -> as(() -> scheduling.noteLeave(new PersonId("inspector-3"), day, day.minusDays(1))));
        var leave = acting.call(COORDINATOR, () -> boards.leaves()).stream().filter(each -> each.first().equals(day)).findFirst().orElseThrow();
        as(() -> scheduling.withdrawLeave(leave.id()));
        place(card, "HX-2", day, null);
    }

    @Test
    void aVisitThatWasHeldStaysWhereItWas() {
        var day = LocalDate.of(2027, 8, 2);
        var id = fixture.schedule(fixture.campaign("已检查", day, day.plusDays(4), 1, "HX-QSZ"));
        var card = board(id).cards().get(0);
        place(card, "HX-1", day, null);
        opened(card, "HX-JC2027-7002");
        ledger.write(new Entry(new MatterNumber("HX-JC2027-7002"), ScheduleFixture.AGENCY, card.enterprise(), card.site(), "concentrated", "HX-1",
                new VisitBasis(BasisKind.CAMPAIGN, "x"), day, day));
        assertThat(card(id, card).state()).isEqualTo(State.HELD);
        refused(ScheduleGround.VISIT_IS_HELD, () -> place(card, "HX-1", day.plusDays(2), "再改"));
        refused(ScheduleGround.VISIT_IS_HELD, () -> as(() -> scheduling.takeOff(card.slot(), "再改")));
    }

    @Test
    void plannersAndCoordinatorsScheduleLeadersReadAndOthersAreToldNothing() {
        var day = LocalDate.of(2027, 9, 6);
        var id = fixture.schedule(fixture.campaign("谁能排", day, day.plusDays(4), 1, "HX-QSZ"));
        var card = board(id).cards().get(0);
        acting.run(new PersonId("planner-1"), () -> scheduling.place(card.slot(), "HX-1", day, null));
        for (var reader : List.of("leader-1", "head-1", "group-leader-1")) {
            assertThat(acting.call(new PersonId(reader), () -> boards.board(id)).mayChange()).isFalse();
            refused(SharedGround.NOT_FOR_YOU, () -> acting.run(new PersonId(reader), () -> scheduling.takeOff(card.slot(), null)));
        }
        for (var stranger : List.of("inspector-1", "expert-1", "hb-coordinator-1", "hb-leader-1", "admin")) {
            refused(SharedGround.NOT_FOR_YOU, () -> acting.call(new PersonId(stranger), () -> boards.board(id)));
        }
        refused(SharedGround.NOT_FOR_YOU, () -> acting.run(new PersonId("hb-coordinator-1"), () -> scheduling.takeOff(card.slot(), null)));
        assertThat(trail.of(new Chain("schedule", id.toString()))).extracting(AuditEntry::action).containsExactly("plan.schedule-opened", "plan.slot-placed");
    }

    @Test
    void nothingIsOpenedWithoutSitesAndARepeatedMoveIsWrittenOnce() {
        refused(ScheduleGround.NOTHING_TO_SCHEDULE,
                () -> acting.call(COORDINATOR, () -> scheduling.open(new Opening(BasisKind.CAMPAIGN, UUID.randomUUID().toString(), null))));
        var day = LocalDate.of(2027, 10, 11);
        var id = fixture.schedule(fixture.campaign("重复", day, day.plusDays(4), 1, "HX-QSZ"));
        var card = board(id).cards().get(0);
        place(card, "HX-1", day, null);
        place(card, "HX-1", day, null);
        as(() -> scheduling.takeOff(card.slot(), null));
        as(() -> scheduling.takeOff(card.slot(), null));
        assertThat(trail.of(new Chain("schedule", id.toString()))).extracting(AuditEntry::action)
                .containsExactly("plan.schedule-opened", "plan.slot-placed", "plan.slot-taken-off");
    }

    /** As the visits' module does in the transaction of the order; where that is there, the number is kept already. */
    private void opened(Card card, String number) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new VisitOpened(card.slot(), new MatterNumber(number))));
    }

    private Board board(UUID id) {
        return acting.call(COORDINATOR, () -> boards.board(id));
    }

    private Card card(UUID id, Card card) {
        return board(id).cards().stream().filter(each -> each.slot().equals(card.slot())).findFirst().orElseThrow();
    }

    private void place(Card card, String team, LocalDate day, String reason) {
        as(() -> scheduling.place(card.slot(), team, day, reason));
    }

    private void as(Runnable work) {
        acting.run(COORDINATOR, work);
    }

    private static Refusal refused(Ground ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.ground()).isEqualTo(ground);
        return refusal;
    }
}
