package cn.dangchang.penalty.domain.notice;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.PenaltyNoticeWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process that follows one party. */
@Component
class NoticeProcess {
    private final Processes processes;

    NoticeProcess(@Lazy Processes processes) {
        this.processes = processes;
    }

    void start(PartyNotice notice) {
        var file = notice.view();
        notice.runsAs(processes.start(PenaltyNoticeWords.KEY, file.matter(), PenaltyNoticeWords.atStart(file.party())));
    }

    void tell(NoticeFile notice, String message) {
        processes.correlate(message, notice.processInstance(), Outcome.done());
    }

    /** The case goes on; it waits from the first notice until every party was heard. */
    void tellCase(String instance) {
        if (processes.isRunning(instance)) {
            processes.correlate("parties-heard", instance, Outcome.done());
        }
    }
}
