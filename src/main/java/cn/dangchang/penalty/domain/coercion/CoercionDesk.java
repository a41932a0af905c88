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

/** Where every command begins and ends: the matter, locked and in scope; the day; the note in the trail. */
@Component
class CoercionDesk {
    private final CoercionMatters matters;
    private final CrewScope scope;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    CoercionDesk(CoercionMatters matters, CrewScope scope, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.matters = matters;
        this.scope = scope;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** @return the matter, locked for the change; the acting person must be able to see it. */
    Coercion open(MatterNumber number) {
        var coercion = forHouse(number);
        scope.requireMaySee(coercion.origin().crew());
        return coercion;
    }

    /** The same, for those who work on it. */
    Coercion mine(MatterNumber number) {
        var coercion = open(number);
        scope.requireOfficerSide(coercion.origin().crew());
        return coercion;
    }

    /** For what the house itself does when a term ends. */
    Coercion forHouse(MatterNumber number) {
        var coercion = matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        coercion.requireOpen();
        return coercion;
    }

    Coercion seen(MatterNumber number) {
        var coercion = matters.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(coercion.origin().crew());
        return coercion;
    }

    void openNew(Coercion coercion) {
        matters.save(coercion);
    }

    CoercionMatters all() {
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
