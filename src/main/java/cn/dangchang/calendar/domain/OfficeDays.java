package cn.dangchang.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells working days from days off, for the years whose notice is loaded. */
final class OfficeDays {
    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final String weekend;

    /** @param weekend the word for a day off that is no holiday */
    OfficeDays(Collection<CalendarYear> loaded, String weekend) {
        this.weekend = weekend;
        for (var year : loaded) {
            years.add(year.year());
            year.days().forEach(each -> special.put(each.day(), each));
        }
    }

    boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    boolean knows(int year) {
        return years.contains(year);
    }

    /** @return why the day is off; empty on a working day. Meaningful only for a day of a loaded year. */
    Optional<String> reasonOff(LocalDate day) {
        var named = special.get(day);
        if (named != null) {
            return named.working() ? Optional.empty() : Optional.of(named.name());
        }
        return isWeekend(day) ? Optional.of(weekend) : Optional.empty();
    }

    boolean isNamed(LocalDate day) {
        return special.containsKey(day);
    }

    boolean isMakeUpDay(LocalDate day) {
        var named = special.get(day);
        return named != null && named.working();
    }

    /** @return the working days after {@code start} up to and including {@code end}; Monday to Friday where a year is missing. */
    int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(day -> reasonOff(day).isEmpty()).count();
    }

    int inYear(int year) {
        return between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
