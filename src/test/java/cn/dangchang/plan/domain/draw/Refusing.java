package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says on which ground something was refused. */
final class Refusing {
    private Refusing() {}

    static void assertRefused(Ground ground, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.ground()).isEqualTo(ground);
    }
}
