package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.EXECUTION_SUSPENDED;
import static cn.dangchang.penalty.PenaltyGround.FINE_ALREADY_SETTLED;
import static cn.dangchang.penalty.PenaltyGround.HALT_NEEDS_A_PAPER;
import static cn.dangchang.penalty.PenaltyGround.HALT_NEEDS_A_REASON;
import static cn.dangchang.penalty.PenaltyGround.HALT_PENDING;
import static cn.dangchang.penalty.PenaltyGround.SUSPENDED_FOR_LESS_THAN_THREE_YEARS;

import cn.dangchang.penalty.FineExecutionWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 中止、恢复、终结执行: on a ground of the law, with reason and paper, agreed to by a leader (行政强制法 39, 40). */
@Service
@Transactional
public class HaltingExecution {
    private static final int YEARS_WITHOUT_EXECUTION = 3;

    private final ExecutionDesk desk;
    private final FineProcess process;
    private final ExecutionClocks clocks;

    HaltingExecution(ExecutionDesk desk, FineProcess process, ExecutionClocks clocks) {
        this.desk = desk;
        this.process = process;
        this.clocks = clocks;
    }

    /** @param paper what proves the ground. @throws cn.dangchang.shared.Refusal HALT_NEEDS_A_REASON, HALT_NEEDS_A_PAPER, HALT_PENDING */
    public void propose(UUID fine, HaltGround ground, String reason, String paper) {
        var found = desk.mine(fine);
        FINE_ALREADY_SETTLED.refuseIf(found.settled());
        HALT_PENDING.refuseIf(found.current(StepKind.HALT).filter(ExecutionStep::open).isPresent());
        EXECUTION_SUSPENDED.refuseIf(!ground.ends() && found.suspendedOn() != null);
        requireThreeYears(found, ground, desk.today());
        HALT_NEEDS_A_REASON.refuseAtIf(!CollectingFine.filled(reason), "haltReason");
        HALT_NEEDS_A_PAPER.refuseAtIf(!CollectingFine.filled(paper), "haltPaper");
        found.propose(StepKind.HALT, desk.actor(), desk.today()).because(reason.strip(), null).on(ground, paper.strip());
        desk.flush();
        desk.note(found, StepKind.HALT, "proposed", Map.of("ground", ground.word(), "paper", paper));
        process.tell(found, FineExecutionWords.HALT_PROPOSED);
    }

    public void review(UUID fine, boolean passed, String opinion) {
        desk.review(fine, StepKind.HALT, passed, opinion);
    }

    /** @return whether the execution has ended. */
    public boolean approve(UUID fine, boolean agreed, String opinion) {
        var found = desk.seen(fine);
        var step = desk.decide(found, StepKind.HALT, agreed, opinion);
        if (!agreed) {
            return false;
        }
        if (step.ground().ends()) {
            requireThreeYears(found, step.ground(), desk.today());
            found.end(desk.today());
            clocks.over(found);
        } else {
            found.suspend(desk.today());
        }
        return step.ground().ends();
    }

    /** The reason for standing still is gone. @throws cn.dangchang.shared.Refusal EXECUTION_NOT_SUSPENDED */
    public void resume(UUID fine, String reason, String paper) {
        var found = desk.mine(fine);
        HALT_NEEDS_A_REASON.refuseAtIf(!CollectingFine.filled(reason), "haltReason");
        HALT_NEEDS_A_PAPER.refuseAtIf(!CollectingFine.filled(paper), "haltPaper");
        found.resume();
        desk.note(found, StepKind.HALT, "lifted", Map.of("reason", reason, "paper", paper));
    }

    /** What stands in the model after the leader has agreed. */
    public void ended(UUID fine) {
        process.tell(desk.seen(fine), FineExecutionWords.OVER);
    }

    private static void requireThreeYears(Obligation fine, HaltGround ground, LocalDate today) {
        SUSPENDED_FOR_LESS_THAN_THREE_YEARS.refuseIf(ground == HaltGround.THREE_YEARS
                && (fine.suspendedOn() == null || today.isBefore(fine.suspendedOn().plusYears(YEARS_WITHOUT_EXECUTION))));
    }
}
