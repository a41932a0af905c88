package cn.dangchang.penalty.domain.cases;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where every command begins and ends: the case, locked and in scope; the day; the note in the trail. */
@Component
class CaseDesk {
    private final CaseMatters matters;
    private final CaseScope scope;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    CaseDesk(CaseMatters matters, CaseScope scope, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.matters = matters;
        this.scope = scope;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** @return the case, locked for the change; the acting person must be able to see it. */
    PenaltyCase open(MatterNumber number) {
        var some = matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(some);
        some.requireOpen();
        return some;
    }

    /** The same, for those who work on it. */
    PenaltyCase mine(MatterNumber number) {
        var some = open(number);
        scope.requireOfficerSide(some);
        return some;
    }

    PenaltyCase seen(MatterNumber number) {
        var some = matters.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(some);
        return some;
    }

    List<PenaltyCase> joinedInto(PenaltyCase some) {
        return matters.findByJoinedInto(some.number().value());
    }

    void openNew(PenaltyCase some) {
        matters.save(some);
    }

    void flush() {
        matters.flush();
    }

    CaseScope scope() {
        return scope;
    }

    PersonId actor() {
        return scope.actor().person();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** What the house does by itself, when a timer runs out. */
    void noteForHouse(MatterNumber number, String action) {
        note(matters.findByNumber(number.value()).orElseThrow(), action, Map.of());
    }

    void note(PenaltyCase some, String action, Map<String, ?> facts) {
        trail.record(some.number(), "penalty." + action, facts);
        pages.invalidate("matter:" + some.number());
    }
}
