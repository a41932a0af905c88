package cn.dangchang.penalty.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.process.Intended;
import org.junit.jupiter.api.Test;

/** What is told anew, and what is not. */
class ChargeChangeTests {
    @Test
    void theSameAndLessForTheSameAreNotToldAgain() {
        assertThat(ChargeChange.between(Intended.fine(1, 30_000), Intended.fine(1, 30_000)).mustBeTold()).isFalse();
        assertThat(ChargeChange.between(Intended.fine(1, 30_000), Intended.fine(1, 20_000)).mustBeTold()).isFalse();
        assertThat(ChargeChange.between(Intended.suspension(1), Intended.fine(1, 10_000)).mustBeTold()).isFalse();
    }

    @Test
    void moreOrAnotherActIsToldAgain() {
        assertThat(ChargeChange.between(Intended.fine(1, 30_000), Intended.fine(1, 30_001))).isEqualTo(new ChargeChange(true, true));
        assertThat(ChargeChange.between(Intended.fine(1, 10_000), Intended.suspension(1)).heavier()).isTrue();
        assertThat(ChargeChange.between(Intended.fine(1, 30_000), Intended.fine(1, 20_000, "另一行为")).mustBeTold()).isTrue();
    }
}
