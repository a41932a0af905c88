package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a rectification. */
class RectificationPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void whatPassedIsClosedByAPerson() {
        reviewed(true, false).waitsAt("close-findings").done("close-findings").endedAt("rectification-closed");
    }

    @Test
    void aPartialPassClosesWhatPassedAndOrdersTheRestAnew() {
        reviewed(true, true).done("close-findings").waitsAt("decide-escalation").done("decide-escalation").done("issue-follow-up-order")
                .waitsAt("report-rectification").done("report-rectification")
                .done("review-rectification", "anyPassed", true, "anyFailed", false).done("close-findings").endedAt("rectification-closed");
    }

    @Test
    void itemsWhoseDayIsStillToComeGoBackToTheReport() {
        served().done("report-rectification").done("review-rectification", "anyPassed", true, "anyFailed", false, "itemsOpen", true)
                .done("close-findings").waitsAt("report-rectification").done("report-rectification")
                .done("review-rectification", "anyPassed", true, "anyFailed", false, "itemsOpen", false).done("close-findings")
                .endedAt("rectification-closed");
    }

    @Test
    void aReminderComesBeforeTheDeadlineAndTheDeadlineBringsTheReview() {
        served().timeRunsOut("rectification-reminder").waitsAt("report-rectification").timeRunsOut("rectification-deadline-passed")
                .waitsAt("review-rectification").timeRunsOut("review-overdue").waitsAt("review-rectification");
        assertThat(bare.ran).containsExactly("remindRectification", "recordDeadlinePassed", "warnReviewOverdue");
    }

    @Test
    void anExtensionIsDecidedBesideTheReport() {
        served().hears("extension-requested").waitsAt("decide-extension", "report-rectification").done("decide-extension")
                .waitsAt("report-rectification").hears("extension-requested").waitsAt("decide-extension", "report-rectification");
    }

    @Test
    void workResumesOnlyThroughReviewAndApproval() {
        served().hears("resumption-requested").done("review-resumption", "resumptionReviewed", true)
                .waitsAt("approve-resumption", "report-rectification").done("approve-resumption").waitsAt("report-rectification");
        served().hears("resumption-requested").done("review-resumption", "resumptionReviewed", false).waitsAt("report-rectification");
    }

    private Run served() {
        return Run.start(bare, "rectification", "ZG-2026-0001", Map.of("itemsOpen", false));
    }

    private Run reviewed(boolean anyPassed, boolean anyFailed) {
        return served().done("report-rectification").done("review-rectification", "anyPassed", anyPassed, "anyFailed", anyFailed);
    }
}
