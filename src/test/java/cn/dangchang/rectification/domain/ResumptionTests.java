package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DECIDER_ASKED_FOR_IT;
import static cn.dangchang.rectification.RectificationGround.HAZARD_NOT_YET_REMOVED;
import static cn.dangchang.rectification.RectificationGround.NOT_A_STOP_ORDER;
import static cn.dangchang.rectification.RectificationGround.RESUMPTION_APPROVED_BY_ITS_REVIEWER;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.STOP_ORDER_STANDS;
import static cn.dangchang.rectification.RectificationGround.WORK_RESUMED_WITHOUT_APPROVAL;
import static cn.dangchang.rectification.domain.RectificationFixture.DAY;
import static cn.dangchang.rectification.domain.RectificationFixture.ESCORT;
import static cn.dangchang.rectification.domain.RectificationFixture.FIRST;
import static cn.dangchang.rectification.domain.RectificationFixture.LEADER;
import static cn.dangchang.rectification.domain.RectificationFixture.SECOND;
import static cn.dangchang.rectification.domain.RectificationFixture.ordered;
import static cn.dangchang.rectification.domain.RectificationFixture.reviewed;
import static cn.dangchang.rectification.domain.RectificationFixture.stopped;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that was stopped resumes only after review by two and approval by a third. */
class ResumptionTests {
    private final Rectification matter = stopped(DAY);

    @Test
    void aFindingIsNotClosedWhileTheStopOrderStands() {
        hazardRemoved();
        refusedFor(STOP_ORDER_STANDS, () -> matter.closePassed(FIRST, DAY, null));
    }

    @Test
    void workResumesAfterReviewAndApproval() {
        hazardRemoved();
        var resumption = reviewedResumption();
        refusedFor(WORK_RESUMED_WITHOUT_APPROVAL, () -> matter.lift(resumption));
        resumption.approve(LEADER, DAY, "同意");
        matter.lift(resumption);
        assertThat(matter.stopStands()).isFalse();
        matter.closePassed(FIRST, DAY, null);
        assertThat(matter.closed()).isTrue();
    }

    @Test
    void approvalBeforeTheReviewIsRefused() {
        refusedFor(WORK_RESUMED_WITHOUT_APPROVAL, () -> asked().approve(LEADER, DAY, "同意"));
    }

    @Test
    void aReviewByOneOfficerIsRefused() {
        hazardRemoved();
        refusedFor(REVIEW_BY_FEWER_THAN_TWO, () -> asked().review(matter, true, null, List.of(FIRST), DAY));
    }

    @Test
    void theHazardIsRemovedFirst() {
        refusedFor(HAZARD_NOT_YET_REMOVED, () -> asked().review(matter, true, null, List.of(FIRST, SECOND), DAY));
    }

    @Test
    void whoReviewedOrAskedDoesNotApprove() {
        hazardRemoved();
        refusedFor(RESUMPTION_APPROVED_BY_ITS_REVIEWER, () -> reviewedResumption().approve(SECOND, DAY, "同意"));
        refusedFor(DECIDER_ASKED_FOR_IT, () -> reviewedResumption().approve(ESCORT, DAY, "同意"));
    }

    @Test
    void onlyAStopOrderIsLifted() {
        refusedFor(NOT_A_STOP_ORDER, () -> Resumption.asked(ordered(DAY), "已整改", ESCORT, DAY));
    }

    private void hazardRemoved() {
        matter.report(DAY);
        reviewed(matter, DAY);
    }

    private Resumption asked() {
        return Resumption.asked(matter, "隐患已排除", ESCORT, DAY);
    }

    private Resumption reviewedResumption() {
        var resumption = asked();
        resumption.review(matter, true, null, List.of(FIRST, SECOND), DAY);
        return resumption;
    }
}
