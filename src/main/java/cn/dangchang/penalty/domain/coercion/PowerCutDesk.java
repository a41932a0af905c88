package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where every command about a stop of supply begins and ends. */
@Component
class PowerCutDesk {
    private final PowerCutMatters matters;
    private final CrewScope scope;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    PowerCutDesk(PowerCutMatters matters, CrewScope scope, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.matters = matters;
        this.scope = scope;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    PowerCut open(MatterNumber number) {
        var stop = matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(stop.origin().crew());
        stop.requireOpen();
        return stop;
    }

    /** The same, for those who work on it. */
    PowerCut mine(MatterNumber number) {
        var stop = open(number);
        scope.requireOfficerSide(stop.origin().crew());
        return stop;
    }

    PowerCut seen(MatterNumber number) {
        var stop = matters.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(stop.origin().crew());
        return stop;
    }

    PowerCutMatters all() {
        return matters;
    }

    PersonId actor() {
        return scope.actor().person();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDateTime minute() {
        return LocalDateTime.ofInstant(now(), OfficeClock.ZONE);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void note(MatterNumber number, String action, Map<String, ?> facts) {
        trail.record(number, "penalty." + action, facts);
        pages.invalidate("matter:" + number);
    }
}
