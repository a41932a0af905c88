package cn.dangchang.penalty.domain.execution;

import cn.dangchang.documents.DocumentServed;
import cn.dangchang.penalty.FineExecutionWords;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that a paper of an execution was served: its clock starts, and the process goes on. */
@Component
class PapersServed {
    private static final Map<StepKind, String> MESSAGES = Map.of(StepKind.REMINDER, FineExecutionWords.REMINDER_SERVED,
            StepKind.SURCHARGE, FineExecutionWords.SURCHARGE_SERVED, StepKind.NOTICE, FineExecutionWords.NOTICE_SERVED);

    private final Obligations obligations;
    private final ExecutionClocks clocks;
    private final FineProcess process;
    private final ExecutionDesk desk;

    PapersServed(Obligations obligations, ExecutionClocks clocks, FineProcess process, ExecutionDesk desk) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.process = process;
        this.desk = desk;
    }

    @EventListener
    void on(DocumentServed event) {
        obligations.lockByPaper(event.document()).ifPresent(fine -> fine.stepOf(event.document()).ifPresent(step -> served(fine, step, event)));
    }

    private void served(Obligation fine, ExecutionStep step, DocumentServed event) {
        step.served(event.servedOn());
        desk.note(fine, step.kind(), "served", Map.of("on", event.servedOn().toString()));
        if (!step.counts() || fine.settled() || !MESSAGES.containsKey(step.kind())) {
            return;
        }
        if (step.is(StepKind.REMINDER)) {
            clocks.reminded(fine, event.servedOn());
        } else if (step.is(StepKind.NOTICE)) {
            clocks.noticed(fine, event.servedOn());
        }
        process.tell(fine, MESSAGES.get(step.kind()));
    }
}
