package cn.dangchang.penalty.domain.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is late when a fine may be paid in parts. */
class PaymentPlanTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final BigDecimal FINE = BigDecimal.valueOf(3000);
    private static final PaymentPlan PLAN = new PaymentPlan(FINE, List.of(new PaymentPlan.Part(FIRST, BigDecimal.valueOf(1000)),
            new PaymentPlan.Part(FIRST.plusDays(30), BigDecimal.valueOf(2000))));

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 0, 1000", "1, 400, 600", "1, 1000, 0", "30, 1000, 0", "31, 1000, 2000", "31, 0, 3000", "31, 3000, 0"})
    void aPartIsLateFromTheDayAfterItsOwnLastDay(int days, BigDecimal paid, BigDecimal late) {
        assertThat(PLAN.lateOn(FIRST.plusDays(days), paid)).isEqualByComparingTo(late);
    }

    @Test
    void theNextLastDayIsThatOfTheFirstPartNotCovered() {
        assertThat(PLAN.nextDue(BigDecimal.valueOf(999))).isEqualTo(FIRST);
        assertThat(PLAN.nextDue(BigDecimal.valueOf(1000))).isEqualTo(FIRST.plusDays(30));
        assertThat(PLAN.nextDue(FINE)).isEqualTo(FIRST.plusDays(30));
    }

    @Test
    void theSurchargeIsCountedFromTheDeferredDayOnWhatIsLateAlone() {
        var late = Surcharge.of(FINE, PLAN.firstDue(), FIRST.plusDays(10), day -> PLAN.lateOn(day, BigDecimal.ZERO), day -> false);
        assertThat(late.yuan()).isEqualByComparingTo("300");
        var second = Surcharge.of(FINE, PLAN.firstDue(), FIRST.plusDays(32), day -> PLAN.lateOn(day, BigDecimal.valueOf(1000)), day -> false);
        assertThat(second.yuan()).isEqualByComparingTo("120");
    }
}
