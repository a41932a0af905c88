package cn.dangchang.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Turns a term into its last day, and explains it. The day of the event itself does not count (民事诉讼法 85). */
public interface Terms {
    /** @throws cn.dangchang.shared.Refusal {@link CalendarGround#YEAR_NOT_LOADED} where a needed year is missing. */
    Due due(LocalDate from, Term term);

    /** For hours, which run without regard to holidays; other terms count from the date. */
    Due due(LocalDateTime from, Term term);

    /** As {@link #due(LocalDate, Term)}, but a missing year gives the earliest possible date, marked provisional. */
    Due dueOrProvisional(LocalDate from, Term term);

    /** @return whole working days from the day after {@code today} to {@code due} inclusive; negative when overdue. */
    int workingDaysLeft(LocalDate today, LocalDate due);
}
