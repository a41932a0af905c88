package cn.dangchang.penalty.domain.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.penalty.PowerCutGround;
import cn.dangchang.penalty.Supply;
import cn.dangchang.shared.Refusal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty-four hours by the clock, whatever day it is. */
class NoticePeriodTests {
    private static final NoticePeriod POWER = new NoticePeriod(24, Supply.POWER, false);

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T10:07, 2026-03-05T10:07", // a working day
        "2026-02-14T16:30, 2026-02-15T16:30", // into the Spring Festival
        "2026-09-30T18:00, 2026-10-01T18:00", // into the National Day holidays
        "2026-09-19T09:00, 2026-09-20T09:00"}) // onto a Sunday that is worked
    void powerIsCutADayAfterTheEnterpriseWasToldAtTheEarliest(LocalDateTime told, LocalDateTime earliest) {
        assertThat(POWER.earliest(told)).isEqualTo(earliest);
        refused(PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE, () -> POWER.requirePlanned(told, earliest.minusMinutes(1)));
        assertThatCode(() -> POWER.requirePlanned(told, earliest)).doesNotThrowAnyException();
    }

    @Test
    void dangerAndExplosivesDoNotWait() {
        var told = LocalDateTime.of(2026, 3, 4, 10, 7);
        assertThat(new NoticePeriod(24, Supply.POWER, true).earliest(told)).isEqualTo(told);
        assertThat(new NoticePeriod(24, Supply.EXPLOSIVES, false).earliest(told)).isEqualTo(told);
    }

    @Test
    void nothingIsCutBeforeWhatWasAnnouncedOrInTheFuture() {
        var told = LocalDateTime.of(2026, 3, 4, 10, 7);
        var planned = told.plusHours(30);
        refused(PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE, () -> POWER.requireCut(told, planned, told.plusHours(23), planned));
        refused(PowerCutGround.CUT_TIME_IMPOSSIBLE, () -> POWER.requireCut(told, planned, told.plusHours(25), planned));
        refused(PowerCutGround.CUT_TIME_IMPOSSIBLE, () -> POWER.requireCut(told, planned, planned.plusMinutes(1), planned));
        assertThatCode(() -> POWER.requireCut(told, planned, planned, planned)).doesNotThrowAnyException();
    }

    private static void refused(PowerCutGround ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
