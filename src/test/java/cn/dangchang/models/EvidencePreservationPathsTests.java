package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a preservation. */
class EvidencePreservationPathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void whatIsPreservedIsDecidedAbout() {
        kept().done("propose-preservation-outcome").done("approve-preservation-outcome", "outcomeApproved", false).waitsAt("propose-preservation-outcome")
                .done("propose-preservation-outcome").done("approve-preservation-outcome", "outcomeApproved", true).endedAt("preservation-over");
    }

    @Test
    void theEndOfTheTermReleasesWhateverIsBeingDecided() {
        kept().timeRunsOut("preservation-term-passed").endedAt("preservation-released");
        kept().done("propose-preservation-outcome").timeRunsOut("preservation-term-passed").endedAt("preservation-released");
        assertThat(bare.ran).containsExactly("releasePreserved", "releasePreserved");
    }

    @Test
    void anApplicationIsReturnedRefusedOrTakenBack() {
        begun().done("apply-preservation").done("approve-preservation", "approvalOutcome", "returned").waitsAt("apply-preservation")
                .done("apply-preservation").done("approve-preservation", "approvalOutcome", "refused").endedAt("preservation-refused");
        begun().done("apply-preservation", "withdrawn", true).endedAt("preservation-withdrawn");
        begun().done("apply-preservation").done("approve-preservation", "approvalOutcome", "approved").done("issue-preservation", "withdrawn", true)
                .endedAt("preservation-dropped");
    }

    private Run begun() {
        return Run.start(bare, "evidence-preservation", "LA-2026-0001", Map.of("subject", "one", "withdrawn", false, "approvalOutcome", "returned",
                "outcomeApproved", false));
    }

    private Run kept() {
        return begun().done("apply-preservation").done("approve-preservation", "approvalOutcome", "approved").done("issue-preservation")
                .waitsAt("propose-preservation-outcome");
    }
}
