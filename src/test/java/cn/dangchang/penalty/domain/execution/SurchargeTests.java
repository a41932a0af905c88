package cn.dangchang.penalty.domain.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The surcharge as the law reckons it. */
class SurchargeTests {
    private static final LocalDate DUE = LocalDate.of(2026, 5, 21);
    private static final BigDecimal FINE = BigDecimal.valueOf(1000);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 30", "2, 60", "33, 990", "34, 1000", "35, 1000", "400, 1000"})
    void threePercentADayFromTheFirstDayLateNeverAboveTheFine(int days, String yuan) {
        assertThat(Surcharge.of(FINE, DUE, DUE.plusDays(days), day -> FINE, day -> false).yuan()).isEqualByComparingTo(yuan);
    }

    @Test
    void daysOfReconsiderationDoNotCount() {
        var late = Surcharge.of(FINE, DUE, DUE.plusDays(10), day -> FINE, day -> !day.isBefore(DUE.plusDays(3)) && !day.isAfter(DUE.plusDays(7)));
        assertThat(late.daysLate()).isEqualTo(5);
        assertThat(late.yuan()).isEqualByComparingTo("150");
    }

    @Test
    void whatWasPaidNoLongerCounts() {
        var late = Surcharge.of(FINE, DUE, DUE.plusDays(10), day -> day.isAfter(DUE.plusDays(2)) ? BigDecimal.valueOf(400) : FINE, day -> false);
        assertThat(late.yuan()).isEqualByComparingTo("156");
        var paid = Surcharge.of(FINE, DUE, DUE.plusDays(10), day -> day.isAfter(DUE.plusDays(2)) ? BigDecimal.ZERO : FINE, day -> false);
        assertThat(paid.daysLate()).isEqualTo(2);
    }
}
