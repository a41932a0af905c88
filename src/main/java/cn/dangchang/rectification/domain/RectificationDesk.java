package cn.dangchang.rectification.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.rectification.RectificationGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where every command begins and ends: the matter, locked and in scope; the day; the note in the trail. */
@Component
class RectificationDesk {
    private final Matters matters;
    private final RectificationScope scope;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    RectificationDesk(Matters matters, RectificationScope scope, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.matters = matters;
        this.scope = scope;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** @return the matter, locked for the change; the acting person must be able to see it. */
    Rectification open(MatterNumber number) {
        var matter = locked(number);
        scope.requireMaySee(matter);
        return matter;
    }

    /** @return the matter for reading; the acting person must be able to see it. */
    Rectification seen(MatterNumber number) {
        var matter = matters.findByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        scope.requireMaySee(matter);
        return matter;
    }

    /** Without an acting person: the house itself, or the party by its link. */
    Rectification locked(MatterNumber number) {
        return matters.lockByNumber(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** @return the matter that a party's link leads to. */
    Rectification linked(UUID id) {
        return matters.findById(id).orElseThrow(RectificationGround.LINK_NOT_VALID::refusal);
    }

    void openNew(Rectification matter) {
        matters.save(matter);
    }

    PersonId actor() {
        return scope.actor().person();
    }

    RectificationScope scope() {
        return scope;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void note(Rectification matter, String action, Map<String, ?> facts) {
        trail.record(matter.number(), "rectification." + action, facts);
        pages.invalidate("matter:" + matter.number());
    }
}
