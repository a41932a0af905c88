package cn.dangchang.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The arithmetic of working days: supervision days = legal working days × officers − other enforcement − other work. A visit costs
 * the days on site with its documents, the review, and its share of case work, times the officers who go, at least two.
 *
 * @param otherEnforcementDays person-days of licences, accidents, tip-offs; {@code nonEnforcementDays} of meetings, training, leave
 * @param daysPerVisit days on site with writing the documents
 * @param reviewDays days of looking again at what was ordered
 * @param caseDays share of investigating and looking again at penalised cases
 */
public record PlanWorkload(int workingDays, int officers, int otherEnforcementDays, int nonEnforcementDays, BigDecimal daysPerVisit,
                           BigDecimal reviewDays, BigDecimal caseDays, int officersPerVisit) {
    public static final int FEWEST_OFFICERS = 2;

    public int supervisionDays() {
        return Math.max(0, workingDays * officers - otherEnforcementDays - nonEnforcementDays);
    }

    /** @return person-days that one visit costs. */
    public BigDecimal costOfVisit() {
        return daysPerVisit.add(reviewDays).add(caseDays).multiply(BigDecimal.valueOf(officersPerVisit));
    }

    /** @return whole visits that the days allow. */
    public int visitsPossible() {
        return costOfVisit().signum() <= 0 ? 0 : BigDecimal.valueOf(supervisionDays()).divide(costOfVisit(), 0, RoundingMode.DOWN)
                .intValue();
    }
}
