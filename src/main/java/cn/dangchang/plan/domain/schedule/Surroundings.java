package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a visit is judged against: the schedule's days, all other visits of the agency, who is away, and who else goes to the enterprise. */
record Surroundings(Frame frame, List<Booking> bookings, List<Away> away, List<OtherLevel> otherLevels, Limits limits) {
    Stream<Booking> others(Booking booking) {
        return bookings.stream().filter(each -> each.slot() == null || !each.slot().equals(booking.slot()));
    }

    Stream<Booking> sameDay(Booking booking) {
        return others(booking).filter(each -> each.day().equals(booking.day()));
    }

    boolean isAway(PersonId person, LocalDate day) {
        return away.stream().anyMatch(each -> each.person().equals(person) && !day.isBefore(each.first()) && !day.isAfter(each.last()));
    }

    /** @param daysOff whether days off are used too; @param working tells working days from days off. */
    record Frame(LocalDate first, LocalDate last, boolean daysOff, Predicate<LocalDate> working) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        List<LocalDate> days() {
            return first.datesUntil(last.plusDays(1)).filter(day -> daysOff || working.test(day)).toList();
        }
    }

    record Away(PersonId person, LocalDate first, LocalDate last) {}

    /** Another agency visits the enterprise. */
    record OtherLevel(UUID enterprise, String agency, LocalDate day) {}
}
