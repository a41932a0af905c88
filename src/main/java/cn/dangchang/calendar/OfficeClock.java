package cn.dangchang.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The clock of the office, in Asia/Shanghai. It runs with real time; only tests and the demo story set it. */
@Component
public class OfficeClock extends Clock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ApplicationEventPublisher events;
    private volatile Instant fixed;

    OfficeClock(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Holds the clock at an instant, for tests and the demo story; null lets it run again. */
    public void setTo(Instant instant) {
        fixed = instant;
        events.publishEvent(new Set(instant));
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone == null ? ZoneOffset.UTC : zone);
    }

    @Override
    public Instant instant() {
        return fixed != null ? fixed : Instant.now();
    }

    /** The clock was set; {@code instant} is null when it runs with real time again. */
    public record Set(Instant instant) {}
}
