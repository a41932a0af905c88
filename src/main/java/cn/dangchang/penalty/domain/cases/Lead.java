package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseSource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What brought the case (案件来源). */
@Embeddable
record Lead(@Enumerated(EnumType.STRING) CaseSource source, String reference, String visit, String subject, String place, UUID enterprise, String sector,
            String town, String splitFrom) {
    /** @return the same source for a case that was split from another; a visit waits for the one that it brought, not for this. */
    Lead splitFrom(PenaltyCase other) {
        return new Lead(source, reference, null, subject, place, enterprise, sector, town, other.number().value());
    }
}
