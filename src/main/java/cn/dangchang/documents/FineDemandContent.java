package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 缴纳罚款催告书, 加处罚款决定书 and 行政强制执行事先催告书: one demand, told in the words of each.
 *
 * @param decision number of the decision that imposed the fine; @param served its day of service; @param due last day of payment
 * @param surchargeUntil last day that the surcharge counts, null without one; @param days working days that the document grants, or zero
 * @param account where it is paid
 */
public record FineDemandContent(Party party, String decision, LocalDate served, LocalDate due, Sums sums, LocalDate surchargeUntil, int days,
                                String account) implements DocumentContent {
    /** In yuan. */
    public record Sums(BigDecimal fine, BigDecimal surcharge, BigDecimal paid) {
        public BigDecimal open() {
            return fine.add(surcharge).subtract(paid).max(BigDecimal.ZERO);
        }
    }
}
