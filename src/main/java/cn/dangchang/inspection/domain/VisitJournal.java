package cn.dangchang.inspection.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes every change down, tells open pages, and knows the office's time. */
@Component
class VisitJournal {
    private final AuditTrail trail;
    private final LiveUpdates live;
    private final Clock clock;

    VisitJournal(AuditTrail trail, LiveUpdates live, Clock clock) {
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    void write(MatterNumber matter, String fact, Map<String, ?> facts) {
        trail.record(matter, "inspection." + fact, facts);
        live.invalidate("matter:" + matter);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
