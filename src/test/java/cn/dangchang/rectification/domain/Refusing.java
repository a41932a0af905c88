package cn.dangchang.rectification.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts the ground of a refusal. */
public final class Refusing {
    private Refusing() {}

    public static void refusedFor(Ground ground, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act).satisfies(refusal -> org.assertj.core.api.Assertions
                .assertThat(refusal.ground()).isEqualTo(ground));
    }
}
