package cn.dangchang.penalty.domain.execution;

import cn.dangchang.penalty.FineExecutionWords;
import org.springframework.stereotype.Component;

/** Keeps the last day to pay at the first part that is not covered; once a surcharge is decided the execution goes on as it stands. */
@Component
class DueDay {
    private final FineClocks clocks;
    private final ExecutionClocks terms;
    private final FineProcess process;

    DueDay(FineClocks clocks, ExecutionClocks terms, FineProcess process) {
        this.clocks = clocks;
        this.terms = terms;
        this.process = process;
    }

    void follow(Obligation fine, String reason) {
        var deferral = fine.current(StepKind.DEFERRAL).filter(ExecutionStep::issued);
        if (deferral.isEmpty() || fine.settled() || fine.surchargeDecided().signum() > 0) {
            return;
        }
        if (clocks.movePayment(fine, fine.plan().nextDue(fine.paid()), reason, deferral.get().documentNumber())) {
            fine.begunAnew();
            terms.begunAnew(fine);
            process.tell(fine, FineExecutionWords.DUE_DAY_MOVED);
        }
    }
}
