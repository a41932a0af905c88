package cn.dangchang.penalty.domain.recurrence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * 按日连续处罚 (安全生产法 112): from the day after the order to correct was made, every day the original fine.
 *
 * @param from first day that counts; @param until last day that counts, before {@code from} where none does; @param fine of one day
 */
public record DailyPenalty(LocalDate from, LocalDate until, BigDecimal fine) {
    /**
     * @param countedUntil last day of an earlier continuation of the same fine, or null: no day counts twice
     * @param refusedSeen day on which officers saw that nothing was corrected; @param thatDayToo whether that day counts
     */
    static DailyPenalty of(LocalDate order, LocalDate countedUntil, LocalDate refusedSeen, boolean thatDayToo, BigDecimal fine) {
        var after = countedUntil != null && countedUntil.isAfter(order) ? countedUntil : order;
        return new DailyPenalty(after.plusDays(1), thatDayToo ? refusedSeen : refusedSeen.minusDays(1), fine);
    }

    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
    }

    public BigDecimal total() {
        return fine.multiply(BigDecimal.valueOf(days()));
    }
}
