package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.PenaltyCaseWords;
import org.junit.jupiter.api.Test;

/** Every way through the picture of a case. */
class PenaltyCasePathsTests {
    private final BareEngine bare = BareEngine.get();

    @Test
    void aCaseIsFiledInvestigatedConcludedAndClosed() {
        filed().waitsAt("investigate").done("investigate").done("conclude-investigation").done("review-conclusion", "conclusion", "none")
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
        filed().done("investigate").done("conclude-investigation").done("review-conclusion", "conclusion", "returned").waitsAt("investigate")
                .done("investigate").done("conclude-investigation").done("review-conclusion", "conclusion", "none").done("apply-case-closing")
                .done("review-case-closing", "closingReviewed", false).waitsAt("apply-case-closing").done("apply-case-closing")
                .done("review-case-closing", "closingReviewed", true).done("approve-case-closing", "closingApproved", false).waitsAt("apply-case-closing");
    }

    @Test
    void theTermIsOnlyRemindedOf() {
        filed().timeRunsOut("case-term-near").waitsAt("investigate");
        assertThat(bare.ran).containsExactly("remindCaseTerm");
    }

    @Test
    void aPenaltyIsToldReviewedDiscussedDecidedServedAndClosed() {
        penal().hears("parties-heard").waitsAt("submit-draft").done("submit-draft", "legalReviewNeeded", true, "discussionNeeded", true)
                .waitsAt("legal-review").done("legal-review", "reviewPassed", true).waitsAt("discuss-collectively").done("discuss-collectively")
                .waitsAt("decide-penalty").done("decide-penalty", "decision", "approved").waitsAt("serve-decision").done("serve-decision")
                .hears("decisions-served").waitsAt("file-major-penalty", "publish-decision", "verify-correction").done("publish-decision")
                .done("approve-publication", "publicationAgreed", false).done("publish-decision").done("approve-publication", "publicationAgreed", true)
                .done("verify-correction").done("file-major-penalty").waitsAt("apply-case-closing");
        assertThat(bare.ran).containsExactly("openPartyNotices");
    }

    @Test
    void aSmallPenaltyNeedsNoReviewNoDiscussionAndNoFiling() {
        penal().hears("parties-heard").done("submit-draft", "legalReviewNeeded", false, "discussionNeeded", false).waitsAt("decide-penalty")
                .done("decide-penalty", "decision", "approved", "majorPenalty", false).done("serve-decision").hears("decisions-served").done("publish-decision")
                .done("approve-publication", "publicationAgreed", true).done("verify-correction").waitsAt("apply-case-closing");
    }

    @Test
    void whatIsReturnedComesBackToTheOfficersAndWhatChangesIsToldAnew() {
        penal().hears("parties-heard").done("submit-draft", "legalReviewNeeded", true).done("legal-review", "reviewPassed", false).waitsAt("submit-draft")
                .done("submit-draft", "renotify", true).hears("parties-heard").done("submit-draft", "renotify", false, "legalReviewNeeded", false,
                        "discussionNeeded", false).done("decide-penalty", "decision", "returned").waitsAt("submit-draft");
        assertThat(bare.ran).containsExactly("openPartyNotices", "openPartyNotices");
    }

    @Test
    void aLeaderWhoDecidesAgainstAPenaltyEndsTheCase() {
        penal().hears("parties-heard").done("submit-draft", "legalReviewNeeded", false, "discussionNeeded", false).done("decide-penalty", "decision", "none")
                .waitsAt("apply-case-closing");
    }

    @Test
    void moreTimeIsDecidedBesideTheCase() {
        filed().hears("case-extension-asked").waitsAt("decide-case-extension", "investigate").done("decide-case-extension").waitsAt("investigate");
    }

    @Test
    void aCaseThatIsJoinedToAnotherEnds() {
        proposed().hears("case-joined").endedAt("case-merged");
    }

    private Run penal() {
        return filed().done("investigate").done("conclude-investigation").done("review-conclusion", "conclusion", "penalty");
    }

    private Run proposed() {
        return Run.start(bare, "penalty-case", "LA-2026-0001", PenaltyCaseWords.atStart().values());
    }

    private Run filed() {
        return proposed().done("apply-filing").done("review-filing", "filingReviewed", true).done("approve-filing", "filing", "approved");
    }
}
