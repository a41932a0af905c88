package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.RunningClock.State;
import cn.dangchang.calendar.RunningClock.Stop;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the running clocks: one row each, every change audited and told in the same transaction. */
@Service
@Transactional
class ClockRegister implements Clocks {
    private final RunningClocks clocks;
    private final LegalTerms terms;
    private final ClockNews news;
    private final Clock now;

    ClockRegister(RunningClocks clocks, LegalTerms terms, ClockNews news, Clock now) {
        this.clocks = clocks;
        this.terms = terms;
        this.news = news;
        this.now = now;
    }

    @Override
    public RunningClock start(Start start) {
        if (start.term() == null && start.fixedDue() == null) {
            throw new IllegalArgumentException("a clock needs a term or an ordered day: " + start);
        }
        var id = UUID.randomUUID();
        clocks.replace(start.matter(), start.kind(), start.subject(), id, instant()).ifPresent(old -> news.replaced(start, old, id));
        var blank = new ClockRow(new RunningClock(id, start.matter(), start.kind(), start.subject(), start.basis(), start.startEvent(),
                start.from(), start.term(), null, null, State.RUNNING, false, null, start.waitingFor(), List.of(), List.of(), null),
                start.fixedDue(), start.fixedDue() == null ? null : start.from());
        var row = blank.until(terms.of(blank));
        clocks.add(row);
        return news.tell("clock-started", row.clock(), Map.of("term", String.valueOf(start.term())));
    }

    @Override
    public RunningClock moveTo(UUID clock, LocalDate due, String reason, String paper) {
        var row = open(clock, reason);
        var moved = row.fixedTo(due, instant());
        return changed(moved.until(terms.of(moved)), "clock-moved", Map.of("before", row.clock().due(), "paper", said(paper)));
    }

    @Override
    public RunningClock pause(UUID clock, String reason, String paper) {
        var row = open(clock, reason);
        CalendarGround.CLOCK_IS_PAUSED.refuseIf(row.is(State.PAUSED));
        var stops = new ArrayList<>(row.clock().stops());
        stops.add(new Stop(instant(), null, reason, said(paper)));
        clocks.addStop(clock, instant(), reason, said(paper));
        return changed(row.in(State.PAUSED, stops), "clock-paused", Map.of("paper", said(paper)));
    }

    @Override
    public RunningClock resume(UUID clock, String reason) {
        var row = open(clock, reason);
        CalendarGround.CLOCK_IS_NOT_PAUSED.refuseIf(!row.is(State.PAUSED));
        var stops = row.clock().stops().stream()
                .map(stop -> stop.until() != null ? stop : new Stop(stop.from(), instant(), stop.reason(), stop.paper())).toList();
        clocks.liftStop(clock, instant(), reason);
        var running = row.in(State.RUNNING, stops);
        return changed(running.until(terms.of(running)), "clock-resumed", Map.of("before", row.clock().due()));
    }

    @Override
    public RunningClock end(UUID clock, String reason) {
        var row = row(clock);
        if (row.is(State.ENDED)) {
            return row.clock();
        }
        var ended = row.ended(said(reason));
        clocks.change(ended, instant());
        return news.tell("clock-ended", ended.clock(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RunningClock> running(MatterNumber matter, String kind, String subject) {
        return clocks.open(matter, kind, subject).map(ClockRow::clock);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningClock> of(MatterNumber matter) {
        return clocks.of(matter).stream().map(ClockRow::clock).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RunningClock> dueUntil(AgencyId agency, LocalDate day) {
        return clocks.dueUntil(agency.value(), day).stream().map(ClockRow::clock).toList();
    }

    private RunningClock changed(ClockRow row, String fact, Map<String, ?> facts) {
        clocks.change(row, null);
        return news.tell(fact, row.clock(), facts);
    }

    private ClockRow open(UUID clock, String reason) {
        var row = row(clock);
        CalendarGround.CLOCK_HAS_ENDED.refuseIf(row.is(State.ENDED));
        CalendarGround.REASON_MISSING.refuseAtIf(said(reason).isBlank(), "reason");
        return row;
    }

    private ClockRow row(UUID clock) {
        return clocks.locked(clock).orElseThrow(() -> new NoSuchElementException("no clock " + clock));
    }

    private Instant instant() {
        return now.instant();
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
