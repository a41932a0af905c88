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
import org.springframework.stereotype.Component;

/** What the earlier parts of the procedure have brought about; a part that says nothing has brought nothing about. */
@Component
class Groundwork {
    private final CaseDrafts drafts;
    private final PartyProceedings proceedings;
    private final LegalReviewPass review;

    Groundwork(CaseDrafts drafts, PartyProceedings proceedings, LegalReviewPass review) {
        this.drafts = drafts;
        this.proceedings = proceedings;
        this.review = review;
    }

    Optional<CaseDraft> current(MatterNumber number) {
        return drafts.current(number);
    }

    /** @throws cn.dangchang.shared.Refusal NO_DRAFT */
    CaseDraft draft(MatterNumber number) {
        return current(number).orElseThrow(DecisionGround.NO_DRAFT::refusal);
    }

    List<CaseDraft> versions(MatterNumber number) {
        return drafts.versions(number);
    }

    List<PartyRights> rights(MatterNumber number) {
        return proceedings.of(number);
    }

    LegalReviewPass review() {
        return review;
    }
}
