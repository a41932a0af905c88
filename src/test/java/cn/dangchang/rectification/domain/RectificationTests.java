package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DEADLINE_BEFORE_THE_ORDER;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REPORT;
import static cn.dangchang.rectification.RectificationGround.NO_PASSED_REVIEW;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_ITEMS;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static cn.dangchang.rectification.domain.RectificationFixture.DAY;
import static cn.dangchang.rectification.domain.RectificationFixture.FIRST;
import static cn.dangchang.rectification.domain.RectificationFixture.SERVED;
import static cn.dangchang.rectification.domain.RectificationFixture.ordered;
import static cn.dangchang.rectification.domain.RectificationFixture.reported;
import static cn.dangchang.rectification.domain.RectificationFixture.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Orders, reports and the closing of what passed. */
class RectificationTests {
    @Test
    void anOrderWithoutADeadlineIsRefused() {
        refusedFor(ORDER_WITHOUT_DEADLINE, () -> ordered(DAY, null));
    }

    @Test
    void anOrderWithoutItemsIsRefused() {
        refusedFor(ORDER_WITHOUT_ITEMS, () -> ordered());
    }

    @Test
    void aDeadlineBeforeTheOrderIsRefused() {
        refusedFor(DEADLINE_BEFORE_THE_ORDER, () -> ordered(SERVED.minusDays(1)));
    }

    @Test
    void whatWasReportedInTimeIsNotLateHoweverLongTheReviewTakes() {
        assertThat(reported(SERVED.plusDays(5)).item(1).view().late(SERVED.plusDays(60))).isFalse();
        assertThat(reported(SERVED.plusDays(4)).item(1).view().late(SERVED.plusDays(60))).isTrue();
        assertThat(ordered(SERVED.plusDays(5)).item(1).view().late(SERVED.plusDays(5))).isFalse();
        assertThat(ordered(SERVED.plusDays(5)).item(1).view().late(SERVED.plusDays(6))).isTrue();
    }

    @Test
    void theMatterWaitsForTheEarliestOpenDay() {
        assertThat(ordered(DAY, DAY.minusDays(3)).deadline()).isEqualTo(DAY.minusDays(3));
    }

    @Test
    void aReportNamesTheItemsThatAreDoneAndLeavesTheOthersOpen() {
        var matter = ordered(DAY, DAY.plusDays(7));
        matter.item(1).tell("已清理", java.util.List.of());
        matter.report(DAY.minusDays(1));
        assertThat(matter.reviewable(DAY.minusDays(1))).containsExactly(matter.item(1));
        assertThat(matter.item(2).open()).isTrue();
    }

    @Test
    void aReportThatNamesNothingMeansEverything() {
        assertThat(reported(DAY, DAY).reviewable(SERVED.plusDays(6))).hasSize(2);
    }

    @Test
    void nothingIsReportedTwice() {
        var matter = reported(DAY);
        reviewed(matter, DAY);
        refusedFor(NOTHING_TO_REPORT, () -> matter.report(DAY));
    }

    @Test
    void onlyAPassedReviewLetsAPersonCloseAFinding() {
        var matter = reported(DAY, DAY);
        refusedFor(NO_PASSED_REVIEW, () -> matter.closePassed(FIRST, DAY, null));
        reviewed(matter, DAY, 2);
        assertThat(matter.closePassed(FIRST, DAY, null)).containsExactly(matter.item(1));
        assertThat(matter.closed()).isFalse();
        refusedFor(NO_PASSED_REVIEW, () -> matter.closePassed(FIRST, DAY, null));
    }

    @Test
    void aFailedItemIsNeverClosedWhateverWasPaid() {
        var matter = reported(DAY);
        reviewed(matter, DAY, 1);
        refusedFor(NO_PASSED_REVIEW, () -> matter.closePassed(FIRST, DAY, null));
        refusedFor(NO_PASSED_REVIEW, () -> matter.item(1).close(FIRST, DAY, null));
    }

    @Test
    void theLastItemClosesTheMatter() {
        var matter = reported(DAY);
        reviewed(matter, DAY);
        matter.closePassed(FIRST, DAY, null);
        assertThat(matter.closedOn()).isEqualTo(DAY);
    }

    @Test
    void aNewOrderGivesEveryFailedItemANewDay() {
        var matter = reported(DAY, DAY);
        reviewed(matter, DAY, 2);
        refusedFor(ORDER_WITHOUT_DEADLINE, () -> matter.orderAnew(DAY, UUID.randomUUID(), "2号", null));
        refusedFor(DEADLINE_BEFORE_THE_ORDER, () -> matter.item(2).prepare(DAY.minusDays(1), null, DAY));
        matter.item(2).prepare(DAY.plusDays(10), "更换", DAY);
        matter.orderAnew(DAY, UUID.randomUUID(), "2号", null);
        assertThat(matter.round()).isEqualTo(2);
        assertThat(matter.item(2).open()).isTrue();
        assertThat(matter.deadline()).isEqualTo(DAY.plusDays(10));
        assertThat(matter.item(2).requirement()).isEqualTo("更换");
    }
}
