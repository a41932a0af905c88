package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.EXTENSION_LONGER_THAN_ALLOWED;
import static cn.dangchang.penalty.CoercionGround.SEIZURE_LONGER_THAN_ALLOWED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long things may be held (行政强制法 25): so many calendar days, and never a day more because the last one is a holiday, since the term
 * limits the agency. Whether the day of the seizure is the first of them is a setting (strict: it is).
 */
record SeizureTerm(int longest, int longestExtension, boolean firstDayCounts) {
    /** @throws cn.dangchang.shared.Refusal SEIZURE_LONGER_THAN_ALLOWED */
    int requireAllowed(Integer days) {
        SEIZURE_LONGER_THAN_ALLOWED.refuseAtIf(days == null || days < 1 || days > longest, "days", longest);
        return days;
    }

    /** @throws cn.dangchang.shared.Refusal EXTENSION_LONGER_THAN_ALLOWED */
    int requireExtension(Integer days) {
        EXTENSION_LONGER_THAN_ALLOWED.refuseAtIf(days == null || days < 1 || days > longestExtension, "days", longestExtension);
        return days;
    }

    /** @return the last day on which things seized on that day may be held. */
    LocalDate lastDay(LocalDate from, int days) {
        return from.plusDays(firstDayCounts ? days - 1L : days);
    }

    /** @return the first day that counts again: that of the result, but no later than the day after the one that was told. */
    static LocalDate countsAgain(LocalDate toldUntil, LocalDate today) {
        return today.isAfter(toldUntil) ? toldUntil.plusDays(1) : today;
    }

    /** @return the last day when an examination that began on {@code from} ends today; its days do not count. */
    static LocalDate prolonged(LocalDate lastDay, LocalDate from, LocalDate toldUntil, LocalDate today) {
        return lastDay.plusDays(ChronoUnit.DAYS.between(from, countsAgain(toldUntil, today)));
    }

    static LocalDate extended(LocalDate lastDay, int days) {
        return lastDay.plusDays(days);
    }
}
