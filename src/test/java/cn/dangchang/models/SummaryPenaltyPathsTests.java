package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a penalty on the spot. */
class SummaryPenaltyPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void aFineIsFiledAndPaidInEitherOrderBeforeItIsClosed() {
        decided(true).waitsAt("collect-fine", "file-summary-decision").done("collect-fine").waitsAt("file-summary-decision")
                .done("file-summary-decision").waitsAt("apply-summary-closing");
        decided(true).done("file-summary-decision").waitsAt("collect-fine").done("collect-fine").done("apply-summary-closing")
                .done("review-summary-closing", "closingReviewed", true).done("approve-summary-closing", "closingApproved", true)
                .endedAt("summary-penalty-closed");
    }

    @Test
    void aWarningIsOnlyFiled() {
        decided(false).waitsAt("file-summary-decision").done("file-summary-decision").waitsAt("apply-summary-closing");
    }

    @Test
    void aClosingThatIsReturnedIsAppliedForAgain() {
        decided(false).done("file-summary-decision").done("apply-summary-closing").done("review-summary-closing", "closingReviewed", false)
                .waitsAt("apply-summary-closing").done("apply-summary-closing").done("review-summary-closing", "closingReviewed", true)
                .done("approve-summary-closing", "closingApproved", false).waitsAt("apply-summary-closing");
    }

    @Test
    void nothingIsImposedOnlyWhereALeaderAgrees() {
        proposed().done("hear-party", "sparing", true).done("approve-no-summary-penalty", "spared", false).waitsAt("hear-party")
                .done("hear-party", "sparing", true).done("approve-no-summary-penalty", "spared", true).endedAt("party-spared");
    }

    @Test
    void theHouseRemindsAndNothingElseHappens() {
        decided(true).timeRunsOut("fine-payment-near").timeRunsOut("fine-payment-passed").waitsAt("collect-fine", "file-summary-decision");
        assertThat(bare.ran).containsExactly("remindFinePayment", "recordFineOverdue");
    }

    private Run proposed() {
        return Run.start(bare, "summary-penalty", "DC-2026-0001", Map.of());
    }

    private Run decided(boolean fined) {
        return proposed().done("hear-party", "sparing", false).done("issue-summary-decision", "fined", fined);
    }
}
