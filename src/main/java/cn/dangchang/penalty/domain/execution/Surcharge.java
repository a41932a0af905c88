package cn.dangchang.penalty.domain.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 加处罚款 (行政处罚法 72, 73; 行政强制法 45): from the first day late three percent a day of what is unpaid that day, never above the fine; days of
 * reconsideration or litigation do not count. It is a prompt: nothing is due before the agency decides it.
 */
record Surcharge(long daysLate, BigDecimal yuan) {
    private static final BigDecimal RATE = new BigDecimal("0.03");

    /**
     * @param due last day of payment, rolled over; @param until last day that is counted
     * @param unpaid what is late at the beginning of a day; @param stopped days that do not count
     */
    static Surcharge of(BigDecimal fine, LocalDate due, LocalDate until, Function<LocalDate, BigDecimal> unpaid, Predicate<LocalDate> stopped) {
        long days = 0;
        var sum = BigDecimal.ZERO;
        for (var day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            var open = unpaid.apply(day);
            if (open.signum() > 0 && !stopped.test(day)) {
                days++;
                sum = sum.add(open.multiply(RATE)).min(fine);
            }
        }
        return new Surcharge(days, sum.setScale(2, java.math.RoundingMode.HALF_UP));
    }
}
