package cn.dangchang.plan.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One transaction and one effect for one submission. */
@Component
class CampaignSubmissions {
    private final Idempotency idempotency;

    CampaignSubmissions(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @param next where to go on, asked after the work */
    @Transactional
    public CampaignNext once(String key, String fingerprint, Supplier<String> work) {
        return idempotency.once(key, fingerprint, CampaignNext.class, () -> new CampaignNext(work.get()));
    }

    /** Changes a campaign and returns to a tab of it. */
    @Transactional
    public CampaignNext onTab(String key, String number, String tab, Object typed, Consumer<MatterNumber> work) {
        var matter = number(number);
        return once(key, "campaign " + number + " " + tab + " " + typed, () -> {
            work.accept(matter);
            return "/campaigns/" + number + (tab.isEmpty() ? "" : "/" + tab.replaceAll(" .*", ""));
        });
    }

    static MatterNumber number(String number) {
        SharedGround.NOT_FOR_YOU.refuseIf(!MatterNumber.fits(number));
        return new MatterNumber(number);
    }
}
