package cn.dangchang.plan.domain.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/** A visit of a group on a day, on this board or elsewhere. @param area county or town; @param slot null for a visit outside of schedules. @param months in which it is wanted, empty for any. */
record Booking(UUID slot, UUID site, UUID enterprise, String name, String area, Squad squad, LocalDate day, Set<Integer> months) {
    /** Wanted in any month. */
    Booking(UUID slot, UUID site, UUID enterprise, String name, String area, Squad squad, LocalDate day) {
        this(slot, site, enterprise, name, area, squad, day, Set.of());
    }

    String team() {
        return squad.code();
    }

    YearMonth month() {
        return YearMonth.from(day);
    }
}
