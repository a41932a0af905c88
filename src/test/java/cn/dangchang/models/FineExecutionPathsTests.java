package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of an execution. */
class FineExecutionPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void fromTheLateDayToTheCourt() {
        noticed().timeRunsOut("enforcement-notice-passed").timeRunsOut("remedy-term-passed").waitsAt("apply-court-execution")
                .done("apply-court-execution").done("review-court-execution", "applicationReviewed", true)
                .done("sign-court-execution", "applicationSigned", true).done("record-court-ruling").endedAt("handed-to-court");
    }

    @Test
    void whatIsReturnedIsProposedAgain() {
        noticed().timeRunsOut("enforcement-notice-passed").timeRunsOut("remedy-term-passed").done("apply-court-execution")
                .done("review-court-execution", "applicationReviewed", false).done("apply-court-execution")
                .done("review-court-execution", "applicationReviewed", true).done("sign-court-execution", "applicationSigned", false)
                .waitsAt("apply-court-execution");
        reminded().done("propose-surcharge").done("review-surcharge", "surchargeReviewed", false).done("propose-surcharge")
                .done("review-surcharge", "surchargeReviewed", true).done("approve-surcharge", "surchargeApproved", false).waitsAt("propose-surcharge");
    }

    @Test
    void aFineThatIsOverEndsWhereverItStands() {
        imposed().hears("fine-over").endedAt("fine-execution-over");
        reminded().hears("fine-over").endedAt("fine-execution-over");
    }

    @Test
    void anotherDueDayBeginsAnew() {
        reminded().hears("due-day-moved").waitsAt().timeRunsOut("payment-term-passed").waitsAt("remind-payment");
    }

    @Test
    void standingStillAndEndingAreBranchesOfTheirOwn() {
        reminded().hears("halt-proposed").done("review-execution-halt", "haltReviewed", false).waitsAt("propose-surcharge")
                .hears("halt-proposed").done("review-execution-halt", "haltReviewed", true).done("approve-execution-halt", "executionEnded", false)
                .waitsAt("propose-surcharge").hears("halt-proposed").done("review-execution-halt", "haltReviewed", true)
                .done("approve-execution-halt", "executionEnded", true);
        assertThat(bare.ran).containsExactly("endFineExecution");
    }

    @Test
    void aDeferralIsGrantedOrRefusedBesideIt() {
        imposed().hears("deferral-requested").done("review-deferral", "deferralReviewed", false).waitsAt()
                .hears("deferral-requested").done("review-deferral", "deferralReviewed", true).done("approve-deferral", "deferralGranted", false).waitsAt()
                .hears("deferral-requested").done("review-deferral", "deferralReviewed", true).done("approve-deferral", "deferralGranted", true)
                .done("issue-deferral-grant").waitsAt();
        assertThat(bare.ran).containsExactly("moveDueDay");
    }

    private Run imposed() {
        return Run.start(bare, "fine-execution", "DC-2026-0009", Map.of("subject", "a fine"));
    }

    private Run reminded() {
        return imposed().timeRunsOut("payment-term-passed").done("remind-payment").hears("reminder-served").timeRunsOut("statement-term-passed");
    }

    private Run noticed() {
        return reminded().done("propose-surcharge").done("review-surcharge", "surchargeReviewed", true)
                .done("approve-surcharge", "surchargeApproved", true).done("issue-surcharge-decision").hears("surcharge-served")
                .done("notify-enforcement").hears("enforcement-notice-served");
    }
}
