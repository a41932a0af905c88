package cn.dangchang.plan.domain.draw;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.plan.DrawGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes a draw out for a change by the acting person, locked while it is changed, and writes down what was done. */
@Component
class DrawDesk {
    private static final Set<Role> OFFICES = Set.of(Role.HEAD, Role.LEADER, Role.GROUP_LEADER, Role.SUPERVISOR, Role.COORDINATOR,
            Role.PLANNER, Role.ARCHIVIST,
            Role.LEGAL_REVIEWER);

    private final DrawRows rows;
    private final Acting acting;
    private final AuditTrail trail;
    private final Clock clock;

    DrawDesk(DrawRows rows, Acting acting, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
    }

    /** For a change by a planner of the agency. @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    Draw open(MatterNumber number) {
        return open(number, Set.of(Role.PLANNER));
    }

    Draw open(MatterNumber number, Set<Role> roles) {
        var actor = actor(roles);
        return rows.lock(number.value()).filter(draw -> draw.agency().equals(actor.agency()))
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    Draw read(MatterNumber number) {
        return rows.findByNumber(number.value()).filter(draw -> maySee(draw, acting.required()))
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    Actor planner() {
        return actor(Set.of(Role.PLANNER));
    }

    Actor actor() {
        return acting.required();
    }

    private Actor actor(Set<Role> roles) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(roles::contains));
        return actor;
    }

    /** The offices see every draw of the agency, an officer those in which the own name was drawn. */
    boolean maySee(Draw draw, Actor actor) {
        return draw.agency().equals(actor.agency()) && (actor.roles().stream().anyMatch(OFFICES::contains)
                || draw.result() != null && draw.result().teams().stream().anyMatch(team -> team.officers().contains(actor.person().value())
                || DrawMethod.now(draw.result(), draw.swaps(), team.site()).contains(actor.person().value())));
    }

    Draw.Note note() {
        return new Draw.Note(acting.required().person().value(), clock.instant().truncatedTo(ChronoUnit.SECONDS), null);
    }

    /** @throws cn.dangchang.shared.Refusal {@link DrawGround#DRAW_REASON_MISSING} */
    Draw.Note note(String reason) {
        return new Draw.Note(note().by(), note().at(), reason(reason));
    }

    static String reason(String reason) {
        DrawGround.DRAW_REASON_MISSING.refuseAtIf(reason == null || reason.isBlank(), "reason");
        return reason.strip();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void write(Draw draw, String fact, Map<String, ?> facts) {
        trail.record(draw.number(), "plan." + fact, facts);
    }
}
