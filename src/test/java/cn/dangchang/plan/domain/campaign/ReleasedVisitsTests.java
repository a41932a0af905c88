package cn.dangchang.plan.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.engine.Processes;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.ScheduleBoards.Card;
import cn.dangchang.plan.ScheduleBoards.State;
import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.Scheduling;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a slot of a real campaign to the visit that it opens, and what moving the slot does to that visit. */
class ReleasedVisitsTests extends CampaignRoom {
    private static final String REASON = "企业当日停电";

    @Autowired Scheduling scheduling;
    @Autowired ScheduleBoards boards;
    @Autowired SiteVisits visits;
    @Autowired VisitLedger ledger;
    @Autowired Processes processes;

    @Test
    void aChosenVisitIsOpenedOnceAndFollowsItsSlotWhileItsPlanIsDrafted() {
        var schedule = scheduled();
        var card = card(schedule);
        refused(ScheduleGround.SLOT_NOT_PLACED, () -> release(schedule, card));
        place(card, 0, null);
        refused(ScheduleGround.NOTHING_CHOSEN_TO_RELEASE, () -> as("coordinator-1", () -> scheduling.release(schedule, List.of())));
        release(schedule, card);
        release(schedule, card);
        var released = card(schedule);
        assertThat(released.state()).isEqualTo(State.RELEASED);
        var visit = new MatterNumber(released.visit());
        var seen = as("inspector-1", () -> visits.find(visit).orElseThrow());
        assertThat(seen.basis().kind()).isEqualTo(BasisKind.CAMPAIGN);
        assertThat(seen.members()).extracting(each -> each.person().value()).containsExactlyInAnyOrder("inspector-1", "inspector-2");
        refused(ScheduleGround.RELEASED_NEEDS_REASON, () -> place(released, 3, null));
        place(released, 3, REASON);
        assertThat(as("coordinator-1", () -> ledger.between(HERE, FROM, TO))).filteredOn(each -> each.visit().equals(visit)).singleElement()
                .satisfies(each -> assertThat(each.plannedOn()).isEqualTo(FROM.plusDays(3)));
    }

    @Test
    void aVisitWhosePlanWasSubmittedIsNotMovedByTheScheduleAlone() {
        var schedule = scheduled();
        var card = card(schedule);
        place(card, 0, null);
        release(schedule, card);
        var visit = new MatterNumber(card(schedule).visit());
        as("inspector-1", () -> {
            var draft = processes.tasksOf(visit).stream().filter(each -> each.key().equals("draft-inspection-plan")).findFirst().orElseThrow();
            processes.claimAndComplete(draft.id(), Map.of("purpose", "专项检查", "visitOn", FROM.toString(), "divisionOfWork", "一人检查现场，一人查阅资料"));
        });
        refused(InspectionGround.PLAN_SUBMITTED_ALREADY, () -> place(card(schedule), 1, REASON));
        assertThat(card(schedule).day()).isEqualTo(FROM);
        refused(InspectionGround.PLAN_SUBMITTED_ALREADY, () -> as("coordinator-1", () -> scheduling.takeOff(card.slot(), REASON)));
    }

    private UUID scheduled() {
        var number = ready("special");
        choose(number, enterprise("dust", QINGSHI));
        List.of("inspector-1", "inspector-2").forEach(person -> sign(person, number));
        as("coordinator-1", () -> preparation.train(number, FROM.minusDays(6), "工作流程、检查重点、执法标准、纪律红线", people("inspector-1", "inspector-2")));
        as("leader-1", () -> desk.start(number));
        var id = as("leader-1", () -> desk.find(number)).id();
        return as("coordinator-1", () -> scheduling.open(new Opening(BasisKind.CAMPAIGN, id.toString(), null)));
    }

    private Card card(UUID schedule) {
        return as("coordinator-1", () -> boards.board(schedule)).cards().get(0);
    }

    private void place(Card card, int day, String reason) {
        as("coordinator-1", () -> scheduling.place(card.slot(), "HX-1", FROM.plusDays(day), reason));
    }

    private void release(UUID schedule, Card card) {
        as("coordinator-1", () -> {
            scheduling.release(schedule, List.of(card.slot()));
        });
    }

    private static void refused(Ground ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act)).isNotNull().extracting(Refusal::ground).isEqualTo(ground);
    }
}
