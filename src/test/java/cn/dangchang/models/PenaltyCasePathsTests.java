package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a case. */
class PenaltyCasePathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void aCaseIsFiledInvestigatedConcludedAndClosed() {
        filed().waitsAt("investigate").done("investigate").done("conclude-investigation").done("review-conclusion", "conclusionAgreed", true)
                .done("apply-case-closing").done("review-case-closing", "closingReviewed", true).done("approve-case-closing", "closingApproved", true)
                .endedAt("case-closed");
    }

    @Test
    void anApplicationThatIsReturnedIsMadeAgain() {
        proposed().done("apply-filing").done("review-filing", "filingReviewed", false).waitsAt("apply-filing").done("apply-filing")
                .done("review-filing", "filingReviewed", true).done("approve-filing", "filing", "returned").waitsAt("apply-filing");
    }

    @Test
    void whatIsNotFiledIsAnsweredToItsSource() {
        proposed().done("apply-filing").done("review-filing", "filingReviewed", true).done("approve-filing", "filing", "refused").waitsAt("refuse-filing")
                .done("refuse-filing").endedAt("filing-refused");
    }

    @Test
    void aConclusionOrClosingThatIsReturnedGoesBack() {
        filed().done("investigate").done("conclude-investigation").done("review-conclusion", "conclusionAgreed", false).waitsAt("investigate")
                .done("investigate").done("conclude-investigation").done("review-conclusion", "conclusionAgreed", true).done("apply-case-closing")
                .done("review-case-closing", "closingReviewed", false).waitsAt("apply-case-closing").done("apply-case-closing")
                .done("review-case-closing", "closingReviewed", true).done("approve-case-closing", "closingApproved", false).waitsAt("apply-case-closing");
    }

    @Test
    void theTermIsOnlyRemindedOf() {
        filed().timeRunsOut("case-term-near").waitsAt("investigate");
        assertThat(bare.ran).containsExactly("remindCaseTerm");
    }

    private Run proposed() {
        return Run.start(bare, "penalty-case", "LA-2026-0001", Map.of());
    }

    private Run filed() {
        return proposed().done("apply-filing").done("review-filing", "filingReviewed", true).done("approve-filing", "filing", "approved");
    }
}
