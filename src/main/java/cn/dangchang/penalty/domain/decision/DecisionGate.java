package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.CASE_HELD;
import static cn.dangchang.penalty.DecisionGround.CASE_TERM_OVER;
import static cn.dangchang.penalty.DecisionGround.NOT_DISCUSSED;
import static cn.dangchang.penalty.DecisionGround.NO_DRAFT;
import static cn.dangchang.penalty.DecisionGround.PARTY_NOT_HEARD;

import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.LegalReviewPass;

/** The one gate before a penalty: asked when it is decided and again when the decision gets its number. */
final class DecisionGate {
    private final LegalReviewPass review;

    DecisionGate(LegalReviewPass review) {
        this.review = review;
    }

    /** @throws cn.dangchang.shared.Refusal CASE_HELD, CASE_TERM_OVER, NO_DRAFT, PARTY_NOT_HEARD, NOT_DISCUSSED and that of the legal review */
    void requirePassed(Standing at) {
        requireInTime(at);
        NO_DRAFT.refuseIf(at.draft().penalties().isEmpty());
        at.draft().penalties().forEach(each -> PARTY_NOT_HEARD.refuseIf(!at.heard(each), each.party()));
        if (at.draft().penalties().stream().anyMatch(Penalty::legalReview)) {
            review.requirePassed(at.number(), at.draft().version(), at.draft().hash());
        }
        NOT_DISCUSSED.refuseIf(!at.discussed() && at.draft().penalties().stream().anyMatch(Penalty::discussion));
    }

    /** What a decision without a penalty keeps, too. */
    void requireInTime(Standing at) {
        CASE_HELD.refuseIf(at.held());
        CASE_TERM_OVER.refuseIf(at.today().isAfter(at.lastDay()), String.valueOf(at.lastDay()));
    }
}
