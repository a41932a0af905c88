package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.NO_SUCH_FINE;
import static cn.dangchang.penalty.PenaltyGround.STEP_NOT_OPEN;

import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where every step begins and ends: the fine, locked and in scope; the day; the note in the trail. */
@Component
class ExecutionDesk {
    private final Obligations obligations;
    private final FineDesk desk;

    ExecutionDesk(Obligations obligations, FineDesk desk) {
        this.obligations = obligations;
        this.desk = desk;
    }

    /** @return the fine, locked, for those who work on it. */
    Obligation mine(UUID fine) {
        var found = locked(fine);
        desk.requireOfficerSide(found.matter());
        return found;
    }

    /** @return the fine, locked, for whoever may see it. */
    Obligation seen(UUID fine) {
        var found = locked(fine);
        desk.requireMaySee(found.matter());
        return found;
    }

    void review(UUID fine, StepKind kind, boolean passed, String opinion) {
        var found = seen(fine);
        step(found, kind).review(passed, actor(), today(), opinion);
        note(found, kind, passed ? "reviewed" : "returned", Map.of());
    }

    /** @return whether it was agreed to. */
    ExecutionStep decide(Obligation fine, StepKind kind, boolean agreed, String opinion) {
        var step = step(fine, kind);
        step.decide(agreed, actor(), today(), opinion);
        note(fine, kind, agreed ? "approved" : "returned", Map.of());
        return step;
    }

    ExecutionStep step(Obligation fine, StepKind kind) {
        return fine.current(kind).orElseThrow(STEP_NOT_OPEN::refusal);
    }

    void note(Obligation fine, StepKind kind, String what, Map<String, ?> more) {
        var facts = new java.util.TreeMap<String, Object>(more);
        facts.put("fine", fine.id().toString());
        desk.note(fine.matter(), kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + what, facts);
    }

    void flush() {
        obligations.flush();
    }

    PersonId actor() {
        return desk.actor();
    }

    boolean acts(Role role) {
        return desk.acts(role);
    }

    LocalDate today() {
        return desk.today();
    }

    private Obligation locked(UUID fine) {
        return obligations.lock(fine).orElseThrow(NO_SUCH_FINE::refusal);
    }
}
