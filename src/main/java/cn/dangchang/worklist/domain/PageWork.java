package cn.dangchang.worklist.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.CommandDesk;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class PageWork implements CommandDesk {
    private final Idempotency idempotency;
    private final Processes processes;

    PageWork(Idempotency idempotency, Processes processes) {
        this.idempotency = idempotency;
        this.processes = processes;
    }

    @Override
    public void once(String key, String fingerprint, Runnable work) {
        idempotency.once(key, fingerprint, Boolean.class, () -> {
            work.run();
            return true;
        });
    }

    @Override
    public void complete(MatterNumber number, String task, Map<String, Object> values) {
        var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst()
                .orElseThrow(SharedGround.CHANGED_MEANWHILE::refusal);
        processes.claimAndComplete(open.id(), values);
    }
}
