package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.FAILED_RESULT_NEEDS_A_REMARK;
import static cn.dangchang.rectification.RectificationGround.ITEM_NOT_YET_DUE;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_REVIEW;
import static cn.dangchang.rectification.RectificationGround.RESULT_MISSING;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.REVIEW_WITHOUT_DOCUMENT;
import static cn.dangchang.rectification.domain.RectificationFixture.DAY;
import static cn.dangchang.rectification.domain.RectificationFixture.FIRST;
import static cn.dangchang.rectification.domain.RectificationFixture.SECOND;
import static cn.dangchang.rectification.domain.RectificationFixture.ordered;
import static cn.dangchang.rectification.domain.RectificationFixture.reported;
import static cn.dangchang.rectification.domain.RectificationFixture.reviewing;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.rectification.RectificationFile.Result;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What makes a review. */
class ReviewTests {
    private static final UUID OPINION = UUID.randomUUID();

    @Test
    void aReviewByOneOfficerIsRefused() {
        var matter = reported(DAY);
        var review = reviewing(matter, DAY);
        refusedFor(REVIEW_BY_FEWER_THAN_TWO, () -> review.complete(matter, List.of(FIRST), OPINION, "1号", null));
        refusedFor(REVIEW_BY_FEWER_THAN_TWO, () -> review.complete(matter, List.of(FIRST, FIRST), OPINION, "1号", null));
    }

    @Test
    void aReviewWithoutItsDocumentIsRefused() {
        var matter = reported(DAY);
        var review = reviewing(matter, DAY);
        refusedFor(REVIEW_WITHOUT_DOCUMENT, () -> review.complete(matter, List.of(FIRST, SECOND), null, null, null));
    }

    @Test
    void everyItemThatIsDueGetsItsResult() {
        var matter = reported(DAY, DAY);
        var review = Review.begun(matter, 1, DAY);
        review.record(matter, new Result(1, true, null, List.of()), DAY);
        refusedFor(RESULT_MISSING, () -> review.complete(matter, List.of(FIRST, SECOND), OPINION, "1号", null));
    }

    @Test
    void aFailedResultSaysWhatWasFound() {
        var matter = reported(DAY);
        refusedFor(FAILED_RESULT_NEEDS_A_REMARK, () -> Review.begun(matter, 1, DAY).record(matter, new Result(1, false, " ", List.of()), DAY));
    }

    @Test
    void anItemWhoseDayHasNotPassedIsNotReviewedUnasked() {
        var matter = ordered(DAY);
        refusedFor(ITEM_NOT_YET_DUE, () -> Review.begun(matter, 1, DAY).record(matter, new Result(1, true, null, List.of()), DAY));
        assertThat(reviewing(matter, DAY.plusDays(1)).results()).hasSize(1);
        refusedFor(NOTHING_TO_REVIEW, () -> Review.begun(matter, 1, DAY).requireResults(matter));
    }

    @Test
    void aResultMayBeChangedUntilTheReviewIsComplete() {
        var matter = reported(DAY);
        var review = reviewing(matter, DAY, 1);
        review.record(matter, new Result(1, true, null, List.of()), DAY);
        review.complete(matter, List.of(FIRST, SECOND), OPINION, "1号", null);
        assertThat(matter.item(1).passed()).isTrue();
        assertThat(review.anyFailed()).isFalse();
    }
}
