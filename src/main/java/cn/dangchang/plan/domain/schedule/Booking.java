package cn.dangchang.plan.domain.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** A visit of a group on a day, on this board or elsewhere. @param area county or town; @param slot null for a visit outside of schedules. */
record Booking(UUID slot, UUID site, UUID enterprise, String name, String area, Squad squad, LocalDate day) {
    String team() {
        return squad.code();
    }

    YearMonth month() {
        return YearMonth.from(day);
    }
}
