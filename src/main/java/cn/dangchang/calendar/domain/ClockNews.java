package cn.dangchang.calendar.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.Clocks.ClockMoved;
import cn.dangchang.calendar.Clocks.Start;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.RunningClock.State;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes every change of a clock into the trail of its matter and tells those who follow it. */
@Component
class ClockNews {
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ClockNews(AuditTrail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    /** @param fact past fact without the module's name */
    RunningClock tell(String fact, RunningClock clock, Map<String, ?> more) {
        var facts = new TreeMap<String, Object>();
        more.forEach((key, value) -> facts.put(key, String.valueOf(value)));
        facts.putAll(Map.of("clock", clock.id().toString(), "kind", clock.kind(), "subject", clock.subject(),
                "due", clock.due().toString(), "provisional", clock.provisional()));
        trail.record(clock.matter(), "calendar." + fact, facts);
        events.publishEvent(new ClockMoved(clock.id(), clock.matter(), clock.kind(), clock.subject(),
                clock.state() == State.RUNNING ? clock.dueAt() : null));
        return clock;
    }

    /** The clock of that kind runs anew; followers hear of the new one. */
    void replaced(Start start, UUID old, UUID next) {
        trail.record(start.matter(), "calendar.clock-replaced", Map.of("clock", old.toString(), "kind", start.kind(),
                "subject", start.subject(), "next", next.toString()));
        events.publishEvent(new ClockMoved(old, start.matter(), start.kind(), start.subject(), null));
    }
}
