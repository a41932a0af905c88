package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.DRAFT_CHANGED;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the case as it stands before the gate; nothing is decided and no number is given out by another way. */
@Component
class DecisionDoor {
    private final Groundwork groundwork;
    private final DecisionBook book;
    private final Clocks clocks;

    DecisionDoor(Groundwork groundwork, DecisionBook book, Clocks clocks) {
        this.groundwork = groundwork;
        this.book = book;
        this.clocks = clocks;
    }

    /** @throws cn.dangchang.shared.Refusal those of the gate */
    void requireDecidable(MatterNumber number, CaseDraft draft, LocalDate today) {
        gate().requirePassed(standing(number, draft, today));
    }

    void requireInTime(MatterNumber number, CaseDraft draft, LocalDate today) {
        gate().requireInTime(standing(number, draft, today));
    }

    /** The same again for a decision that is to get its number; the 90 days ended with the decision. */
    void requireIssuable(PartyDecision decision) {
        var draft = groundwork.draft(decision.matter());
        DRAFT_CHANGED.refuseIf(!decision.isOf(draft), draft.version());
        var day = decision.ruling().on();
        gate().requirePassed(standing(decision.matter(), draft, day, day, false));
    }

    /** @return why nothing can be decided now; empty where it can. */
    Optional<Refusal> obstacle(MatterNumber number, CaseDraft draft, LocalDate today) {
        try {
            new DecisionGate(groundwork.review()::look).requirePassed(standing(number, draft, today));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private DecisionGate gate() {
        return new DecisionGate(groundwork.review());
    }

    private Standing standing(MatterNumber number, CaseDraft draft, LocalDate today) {
        var term = clocks.running(number, "case-90");
        boolean held = term.filter(each -> each.state() == RunningClock.State.PAUSED).isPresent();
        return standing(number, draft, today, term.map(RunningClock::due).orElse(LocalDate.MIN), held);
    }

    private Standing standing(MatterNumber number, CaseDraft draft, LocalDate today, LocalDate lastDay, boolean held) {
        return new Standing(number, draft, groundwork.versions(number), groundwork.rights(number),
                book.discussion(number, draft).filter(Discussion::concluded).isPresent(), today, lastDay, held);
    }
}
