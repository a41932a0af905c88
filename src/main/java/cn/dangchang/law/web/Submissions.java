package cn.dangchang.law.web;

import cn.dangchang.operations.Idempotency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One effect for one form, however often it is sent. */
@Component
@Transactional
class Submissions {
    private final Idempotency idempotency;

    Submissions(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    void once(String key, String fingerprint, Runnable work) {
        idempotency.once(key, fingerprint, Boolean.class, () -> {
            work.run();
            return true;
        });
    }
}
