package cn.dangchang.penalty.domain.summary;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where every command begins and ends: the matter, locked and in scope; the day; the note in the trail. */
@Component
class SummaryDesk {
    private final SummaryMatters matters;
    private final CrewScope scope;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    SummaryDesk(SummaryMatters matters, CrewScope scope, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.matters = matters;
        this.scope = scope;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** @return the matter, locked for the change; the acting person must be able to see it. */
    SummaryPenalty open(MatterNumber number) {
        var penalty = matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(penalty.crew());
        penalty.requireOpen();
        return penalty;
    }

    /** The same, for those who work on it. */
    SummaryPenalty mine(MatterNumber number) {
        var penalty = open(number);
        scope.requireOfficerSide(penalty.crew());
        return penalty;
    }

    /** @return the matter for reading; the acting person must be able to see it. */
    SummaryPenalty seen(MatterNumber number) {
        var penalty = matters.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(penalty.crew());
        return penalty;
    }

    void openNew(SummaryPenalty penalty) {
        matters.save(penalty);
    }

    void flush() {
        matters.flush();
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

    void note(SummaryPenalty penalty, String action, Map<String, ?> facts) {
        trail.record(penalty.number(), "penalty." + action, facts);
        pages.invalidate("matter:" + penalty.number());
    }
}
