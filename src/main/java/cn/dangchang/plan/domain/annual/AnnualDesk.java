package cn.dangchang.plan.domain.annual;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where every command on a plan begins and ends: the plan, locked and in scope; the day; the note in the trail. */
@Component
class AnnualDesk {
    private final PlanFiles plans;
    private final Acting acting;
    private final Clock clock;
    private final AuditTrail trail;
    private final LiveUpdates pages;

    AnnualDesk(PlanFiles plans, Acting acting, Clock clock, AuditTrail trail, LiveUpdates pages) {
        this.plans = plans;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
        this.pages = pages;
    }

    /** For a planner's command. */
    PlanFile open(MatterNumber number) {
        requirePlanner();
        return own(number);
    }

    /** For a task, whose audience the door has checked. */
    PlanFile own(MatterNumber number) {
        var plan = locked(number);
        SharedGround.NOT_FOR_YOU.refuseIf(!maySee(plan, actor()));
        return plan;
    }

    /** For the house itself. */
    PlanFile locked(MatterNumber number) {
        return plans.lock(number.value()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    Optional<PlanFile> seen(MatterNumber number) {
        return plans.findByNumber(number.value()).filter(plan -> acting.current().filter(actor -> maySee(plan, actor)).isPresent());
    }

    void requirePlanner() {
        SharedGround.NOT_FOR_YOU.refuseIf(!actor().is(Role.PLANNER));
    }

    /** The plan is the whole agency's; whoever runs the system sees no matter. */
    static boolean maySee(PlanFile plan, Actor actor) {
        return plan.agency().equals(actor.agency()) && actor.roles().stream().anyMatch(role -> role != Role.ADMIN);
    }

    Actor actor() {
        return acting.required();
    }

    PersonId person() {
        return actor().person();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    void note(PlanFile plan, String fact, Map<String, ?> facts) {
        trail.record(plan.number(), "plan." + fact, facts);
        pages.invalidate("matter:" + plan.number());
    }
}
