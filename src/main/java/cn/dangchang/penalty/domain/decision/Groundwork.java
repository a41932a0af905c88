package cn.dangchang.penalty.domain.decision;

import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.LegalReviewPass;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the earlier parts of the procedure have brought about; a part that says nothing has brought nothing about. */
@Component
class Groundwork {
    private final ObjectProvider<CaseDrafts> drafts;
    private final ObjectProvider<PartyProceedings> proceedings;
    private final ObjectProvider<LegalReviewPass> review;

    Groundwork(ObjectProvider<CaseDrafts> drafts, ObjectProvider<PartyProceedings> proceedings, ObjectProvider<LegalReviewPass> review) {
        this.drafts = drafts;
        this.proceedings = proceedings;
        this.review = review;
    }

    Optional<CaseDraft> current(MatterNumber number) {
        return Optional.ofNullable(drafts.getIfAvailable()).flatMap(each -> each.current(number));
    }

    /** @throws cn.dangchang.shared.Refusal NO_DRAFT */
    CaseDraft draft(MatterNumber number) {
        return current(number).orElseThrow(DecisionGround.NO_DRAFT::refusal);
    }

    List<CaseDraft> versions(MatterNumber number) {
        return Optional.ofNullable(drafts.getIfAvailable()).map(each -> each.versions(number)).orElse(List.of());
    }

    List<PartyRights> rights(MatterNumber number) {
        return Optional.ofNullable(proceedings.getIfAvailable()).map(each -> each.of(number)).orElse(List.of());
    }

    /** @return the review, which passes nothing where there is none. */
    LegalReviewPass review() {
        return review.getIfAvailable(() -> (number, version, hash) -> {
            throw DecisionGround.LEGAL_REVIEW_NOT_PASSED.refusal();
        });
    }
}
