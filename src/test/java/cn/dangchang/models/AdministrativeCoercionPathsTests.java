package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of sealing and seizing. */
class AdministrativeCoercionPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void whatWasApprovedIsSeizedHeldDisposedOfAndCarriedOut() {
        held().done("dispose-of-seized", "extensionAsked", true).done("extend-coercion", "extensionAsked", false).waitsAt("dispose-of-seized")
                .done("dispose-of-seized", "extensionAsked", false).done("approve-disposal", "disposalApproved", false).waitsAt("dispose-of-seized")
                .done("dispose-of-seized", "extensionAsked", false).done("approve-disposal", "disposalApproved", true).waitsAt("carry-out-disposal")
                .done("carry-out-disposal").endedAt("coercion-over");
    }

    @Test
    void theEndOfTheTermReleasesWhateverIsBeingDecided() {
        held().timeRunsOut("seizure-term-near").waitsAt("dispose-of-seized").timeRunsOut("seizure-term-passed")
                .waitsAt("carry-out-disposal").done("carry-out-disposal").endedAt("coercion-over");
        assertThat(bare.ran).containsExactly("remindSeizureTerm", "releaseByTerm");
        held().done("dispose-of-seized", "extensionAsked", true).timeRunsOut("seizure-term-passed").waitsAt("carry-out-disposal");
    }

    @Test
    void whatIsHeldIsExaminedAsOftenAsNeedBeAndADisposalDoesNotWaitForIt() {
        var again = held().hears("examination-begun").waitsAt("dispose-of-seized", "take-examination-result").done("take-examination-result")
                .waitsAt("dispose-of-seized").hears("examination-begun").timeRunsOut("examination-ended").waitsAt("dispose-of-seized")
                .hears("examination-begun").waitsAt("dispose-of-seized", "take-examination-result");
        assertThat(bare.ran).containsExactly("endExamination");
        again.done("dispose-of-seized", "extensionAsked", false).done("approve-disposal", "disposalApproved", true).waitsAt("carry-out-disposal");
        held().hears("examination-begun").timeRunsOut("seizure-term-passed").waitsAt("carry-out-disposal");
    }

    @Test
    void whatIsUrgentIsDoneAtOnceAndApprovedOrLifted() {
        urgent().done("approve-urgent-coercion", "lateApproved", true).waitsAt("dispose-of-seized");
        urgent().done("approve-urgent-coercion", "lateApproved", false).waitsAt("carry-out-disposal");
        urgent().timeRunsOut("late-approval-missed").waitsAt("carry-out-disposal").done("carry-out-disposal").endedAt("coercion-over");
        assertThat(bare.ran).containsExactly("liftUnapproved", "liftUnapproved");
    }

    @Test
    void anApplicationIsReturnedRefusedOrTakenBack() {
        begun().done("apply-coercion").done("review-coercion", "reviewed", false).waitsAt("apply-coercion").done("apply-coercion")
                .done("review-coercion", "reviewed", true).done("approve-coercion", "approvalOutcome", "returned").waitsAt("apply-coercion")
                .done("apply-coercion").done("review-coercion", "reviewed", true).done("approve-coercion", "approvalOutcome", "refused")
                .endedAt("coercion-refused");
        begun().done("apply-coercion", "withdrawn", true).endedAt("coercion-withdrawn");
        begun().done("apply-coercion").done("review-coercion", "reviewed", true).done("approve-coercion", "approvalOutcome", "approved")
                .done("seize-on-site", "withdrawn", true).endedAt("seizure-not-carried-out");
    }

    private Run begun() {
        return Run.start(bare, "administrative-coercion", "HX-QZ2026-0001", Map.of("urgent", false, "withdrawn", false, "reviewed", false,
                "approvalOutcome", "returned", "lateApproved", false, "extensionAsked", false, "disposalApproved", false));
    }

    private Run held() {
        return begun().done("apply-coercion").done("review-coercion", "reviewed", true).done("approve-coercion", "approvalOutcome", "approved")
                .done("seize-on-site").waitsAt("dispose-of-seized");
    }

    private Run urgent() {
        return begun().done("apply-coercion", "urgent", true).done("seize-on-site").waitsAt("approve-urgent-coercion");
    }
}
