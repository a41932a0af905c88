package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;

/** A stop that has been lifted. Its first day does not count, the day on which it was lifted does. */
record Pause(Instant from, Instant until) {
    LocalDate firstDay() {
        return LocalDate.ofInstant(from, OfficeClock.ZONE);
    }

    /** The day on which the clock ran again. */
    LocalDate endDay() {
        return LocalDate.ofInstant(until, OfficeClock.ZONE);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(endDay());
    }
}
