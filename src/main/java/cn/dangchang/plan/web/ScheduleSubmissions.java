package cn.dangchang.plan.web;

import cn.dangchang.operations.Idempotency;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction and one effect for one submission. */
@Component
class ScheduleSubmissions {
    private final Idempotency idempotency;

    ScheduleSubmissions(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Transactional
    public ScheduleAnswer once(String key, String fingerprint, Supplier<ScheduleAnswer> work) {
        return idempotency.once(key, fingerprint, ScheduleAnswer.class, work);
    }
}
