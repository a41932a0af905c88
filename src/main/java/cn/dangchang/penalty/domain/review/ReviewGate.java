package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.LegalReviewPass;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The gate before everything that makes a decision of a major penalty: number, signature, decision (行政处罚法 58). */
@Service
public class ReviewGate implements LegalReviewPass {
    private final LegalReviews reviews;

    ReviewGate(LegalReviews reviews) {
        this.reviews = reviews;
    }

    /**
     * The newest review of the case passed exactly that content; case and review stay locked until the caller's transaction ends.
     *
     * @throws cn.dangchang.shared.Refusal REVIEW_NOT_PASSED, REVIEW_OF_ANOTHER_VERSION
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requirePassed(MatterNumber number, int draftVersion, String hash) {
        reviews.holdCase(number.value());
        LegalReview.requirePassed(reviews.lockNewest(number.value()), draftVersion, hash);
    }

    /** In the transaction of the page alone: a refusal here is an answer and rolls nothing back. */
    @Override
    public void look(MatterNumber number, int draftVersion, String hash) {
        LegalReview.requirePassed(reviews.findFirstByNumberOrderByRoundDesc(number.value()), draftVersion, hash);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean reviewedBy(MatterNumber number, PersonId person) {
        return reviews.reviewers(number.value()).contains(person.value());
    }
}
