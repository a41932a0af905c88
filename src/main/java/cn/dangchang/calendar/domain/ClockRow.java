package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.RunningClock.State;
import cn.dangchang.calendar.RunningClock.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock with what its end is counted from.
 *
 * @param fixedOn the end day that a paper orders; null where the term alone decides
 * @param fixedAt when it was ordered; earlier stops are in it already
 */
record ClockRow(RunningClock clock, LocalDate fixedOn, Instant fixedAt) {
    ClockRow until(Due due) {
        return with(clock.state(), clock.stops(), due, clock.endReason());
    }

    ClockRow in(State state, List<Stop> stops) {
        return with(state, stops, dueNow(), clock.endReason());
    }

    ClockRow ended(String reason) {
        return with(State.ENDED, clock.stops(), dueNow(), reason);
    }

    ClockRow fixedTo(LocalDate day, Instant at) {
        return new ClockRow(clock, day, at);
    }

    boolean is(State state) {
        return clock.state() == state;
    }

    private Due dueNow() {
        return new Due(clock.due(), clock.dueAt(), clock.skipped(), clock.provisional(), clock.missingYear());
    }

    private ClockRow with(State state, List<Stop> stops, Due due, String endReason) {
        return new ClockRow(new RunningClock(clock.id(), clock.matter(), clock.kind(), clock.subject(), clock.basis(), clock.startEvent(),
                clock.startedAt(), clock.term(), due.due(), due.instant(), state, due.provisional(), due.missingYear(), clock.waitingFor(),
                due.skipped(), stops, endReason), fixedOn, fixedAt);
    }
}
