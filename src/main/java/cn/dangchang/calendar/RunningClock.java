package cn.dangchang.calendar;

import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A clock as it stands. {@code due} and {@code dueAt} are the end while it runs; {@code dueAt} is the first instant after the term. */
public record RunningClock(UUID id, MatterNumber matter, String kind, String subject, String basis, String startEvent, Instant startedAt,
                           Term term, LocalDate due, Instant dueAt, State state, boolean provisional, Integer missingYear,
                           WaitingFor waitingFor, List<Due.SkippedDay> skipped, List<Stop> stops, String endReason) {
    public enum State { RUNNING, PAUSED, ENDED }

    /** @param until null while the stop lasts. */
    public record Stop(Instant from, Instant until, String reason, String paper) {}
}
