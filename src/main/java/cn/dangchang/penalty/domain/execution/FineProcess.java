package cn.dangchang.penalty.domain.execution;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.FineExecutionWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process that follows a fine; a fine from before there was one has none, and nothing is told to it. */
@Component
class FineProcess {
    private final Processes processes;

    FineProcess(@Lazy Processes processes) {
        this.processes = processes;
    }

    void start(Obligation fine) {
        fine.runsAs(processes.start(FineExecutionWords.KEY, fine.matter(), FineExecutionWords.atStart(fine.id())));
    }

    void tell(Obligation fine, String message) {
        if (fine.processInstance() != null && processes.isRunning(fine.processInstance())) {
            processes.correlate(message, fine.processInstance(), Outcome.done());
        }
    }
}
