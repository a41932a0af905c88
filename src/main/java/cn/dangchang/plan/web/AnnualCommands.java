package cn.dangchang.plan.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction and one effect for one submission of a plan's page; it says which page comes next. */
@Component
class AnnualCommands {
    private final Idempotency idempotency;

    AnnualCommands(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Transactional
    public AnnualNext once(String key, String fingerprint, Supplier<String> work) {
        return idempotency.once(key, fingerprint, AnnualNext.class, () -> new AnnualNext(work.get()));
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU where it is no number at all */
    static MatterNumber number(String text) {
        SharedGround.NOT_FOR_YOU.refuseIf(!MatterNumber.fits(text));
        return new MatterNumber(text);
    }

    /** @param next address of the page to go to. */
    record AnnualNext(String next) {}
}
