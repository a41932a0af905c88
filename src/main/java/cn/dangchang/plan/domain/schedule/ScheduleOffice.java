package cn.dangchang.plan.domain.schedule;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read and change schedules, and what is written down about it. */
@Component
class ScheduleOffice {
    private static final Set<Role> SCHEDULE = Set.of(Role.PLANNER, Role.COORDINATOR);
    private static final Set<Role> SEE_ALL = Set.of(Role.PLANNER, Role.COORDINATOR, Role.LEADER, Role.HEAD);

    private final Acting acting;
    private final AuditTrail trail;
    private final LiveUpdates live;
    private final Clock clock;

    ScheduleOffice(Acting acting, AuditTrail trail, LiveUpdates live, Clock clock) {
        this.acting = acting;
        this.trail = trail;
        this.live = live;
        this.clock = clock;
    }

    Actor scheduler() {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!maySchedule(actor));
        return actor;
    }

    Actor reader() {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!seesAll(actor) && !actor.is(Role.GROUP_LEADER));
        return actor;
    }

    boolean maySchedule(Actor actor) {
        return actor.roles().stream().anyMatch(SCHEDULE::contains);
    }

    boolean seesAll(Actor actor) {
        return actor.roles().stream().anyMatch(SEE_ALL::contains);
    }

    void write(UUID schedule, String fact, Map<String, ?> facts) {
        trail.record(new Chain("schedule", schedule.toString()), "plan." + fact, facts);
        acting.current().ifPresent(actor -> live.invalidate("schedules:" + actor.agency()));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
