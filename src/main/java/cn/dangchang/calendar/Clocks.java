package cn.dangchang.calendar;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The running clocks; timers, due dates, reminders and boards all follow these rows. */
public interface Clocks {
    /** Starts a clock; a running clock of the same matter, kind and subject is ended first and points to the new one. */
    RunningClock start(Start start);

    /** Sets a new end day (an extension granted, an earlier date ordered). Publishes {@link ClockMoved}. */
    RunningClock moveTo(UUID clock, LocalDate due, String reason, String paper);

    /**
     * Stops the clock from running (期限中止) with a reason and the paper that orders it. The day of the stop no longer counts; the day on which it
     * is lifted counts again.
     *
     * @throws cn.dangchang.shared.Refusal {@link CalendarGround#CLOCK_IS_PAUSED}, {@link CalendarGround#CLOCK_HAS_ENDED}
     */
    RunningClock pause(UUID clock, String reason, String paper);

    /** Lets a stopped clock run on; the days of the stop are added (working days to a term in working days). */
    RunningClock resume(UUID clock, String reason);

    /** The awaited act was done, or the clock lost its object. Ending it again changes nothing. */
    RunningClock end(UUID clock, String reason);

    /** @return the clock that has not ended, running or stopped. */
    Optional<RunningClock> running(MatterNumber matter, String kind, String subject);

    default Optional<RunningClock> running(MatterNumber matter, String kind) {
        return running(matter, kind, "");
    }

    /** @return all clocks of a matter, the open ones first, then by their end. */
    List<RunningClock> of(MatterNumber matter);

    /** @return the agency's running clocks that end on or before the day, the overdue ones included, earliest first. */
    List<RunningClock> dueUntil(AgencyId agency, LocalDate day);

    /**
     * @param kind kebab-case name of the clock, such as {@code rectification-review}; its Chinese name is the message {@code clock.<kind>}
     * @param subject tells clocks of one kind apart (a party, an order item); empty where there is one
     * @param basis the legal basis as printed, or 依据待核
     * @param startEvent what started it, as a past fact in kebab-case
     * @param from the day (and for hours the instant) of the event
     * @param term the term, or null where {@code fixedDue} is ordered
     * @param fixedDue a day ordered by a document
     * @param waitingFor us, party or authority
     */
    record Start(MatterNumber matter, String kind, String subject, String basis, String startEvent, Instant from, Term term,
                 LocalDate fixedDue, WaitingFor waitingFor) {}

    enum WaitingFor { US, PARTY, AUTHORITY }

    /** A clock was started, moved, paused, resumed or ended; published in the same transaction. {@code due} is null when not running. */
    record ClockMoved(UUID clock, MatterNumber matter, String kind, String subject, Instant due) {}
}
