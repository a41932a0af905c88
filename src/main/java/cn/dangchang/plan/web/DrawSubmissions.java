package cn.dangchang.plan.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction and one effect for one submission. */
@Component
class DrawSubmissions {
    private final Idempotency idempotency;

    DrawSubmissions(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @param fingerprint what was asked, without PIN. */
    @Transactional
    public DrawNext once(String key, String fingerprint, Supplier<String> work) {
        return idempotency.once(key, fingerprint, DrawNext.class, () -> DrawNext.to(work.get()));
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} where the address holds no number. */
    static MatterNumber number(String typed) {
        SharedGround.NOT_FOR_YOU.refuseIf(!MatterNumber.fits(typed));
        return new MatterNumber(typed);
    }
}
