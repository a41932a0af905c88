package cn.dangchang.penalty.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs what a page sends once, and completes the task that the page is about. */
@Component("penaltyCommandDesk")
@Transactional
class CommandDesk {
    private final Idempotency idempotency;
    private final Processes processes;

    CommandDesk(Idempotency idempotency, Processes processes) {
        this.idempotency = idempotency;
        this.processes = processes;
    }

    public void once(String key, String fingerprint, Runnable work) {
        idempotency.once(key, fingerprint, Boolean.class, () -> {
            work.run();
            return true;
        });
    }

    /** Takes the task where nobody has and completes it, as any other way in would. */
    public void complete(MatterNumber number, String task, Map<String, Object> values) {
        var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst()
                .orElseThrow(SharedGround.CHANGED_MEANWHILE::refusal);
        processes.claimAndComplete(open.id(), values);
    }
}
