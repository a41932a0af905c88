package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** Tells whether the legal review (法制审核) passed exactly this version of what is proposed; without an answer it did not. */
public interface LegalReviewPass {
    /** @throws cn.dangchang.shared.Refusal where the version with that content was not passed (行政处罚法 58) */
    void requirePassed(MatterNumber number, int version, String hash);

    /** The same for a page that only tells: nothing is held. */
    default void look(MatterNumber number, int version, String hash) {
        requirePassed(number, version, hash);
    }

    /** @return whether the person reviewed any version of the case; who reviews does not decide. */
    default boolean reviewedBy(MatterNumber number, PersonId person) {
        return false;
    }
}
