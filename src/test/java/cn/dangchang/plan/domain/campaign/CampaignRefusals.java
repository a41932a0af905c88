package cn.dangchang.plan.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says on which ground, at which field and about whom something was refused. */
final class CampaignRefusals {
    private CampaignRefusals() {}

    static Refusal assertRefused(Ground ground, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.ground()).isEqualTo(ground);
        return refusal;
    }

    static void assertRefusedAt(Ground ground, String field, ThrowingCallable act) {
        assertThat(assertRefused(ground, act).objections().get(0).field()).isEqualTo(field);
    }
}
