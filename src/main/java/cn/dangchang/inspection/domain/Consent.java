package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A review or an approval with its opinion; returning needs words. */
@Embeddable
record Consent(Boolean approved, String opinion, String by, Instant at) {
    static Consent of(boolean approved, String opinion, PersonId by, Instant at) {
        InspectionGround.RETURN_WITHOUT_OPINION.refuseAtIf(!approved && (opinion == null || opinion.isBlank()), "opinion");
        return new Consent(approved, opinion, by.value(), at);
    }

    boolean given() {
        return Boolean.TRUE.equals(approved);
    }

    static VisitView.Opinion view(Consent consent) {
        return consent == null ? null : new VisitView.Opinion(consent.given(), consent.opinion, new PersonId(consent.by), consent.at);
    }
}
