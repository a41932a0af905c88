package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A penalty under the law on work safety that was issued to the unit.
 *
 * @param counted false where it was revoked, declared void or is under remedy; @param why message key of that, or null
 */
public record PastPenalty(MatterNumber matter, LocalDate on, UUID document, String documentNumber, BigDecimal fine, boolean counted, String why) {
    public boolean summary() {
        return matter.kind() == cn.dangchang.shared.MatterKind.SUMMARY_PENALTY;
    }
}
