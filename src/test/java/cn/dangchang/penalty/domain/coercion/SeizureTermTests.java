package cn.dangchang.penalty.domain.coercion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizedThing.Means;
import cn.dangchang.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thirty calendar days limit the agency: no holiday at their end gives it a day more. */
class SeizureTermTests {
    private static final SeizureTerm STRICT = new SeizureTerm(30, 30, true);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 30, 2026-03-31", // a working day
        "2026-01-19, 30, 2026-02-17", // the last day is the first day of the lunar year and stays the last
        "2026-09-03, 30, 2026-10-02", // inside the National Day holidays
        "2026-09-02, 18, 2026-09-19", // a Saturday
        "2026-09-02, 19, 2026-09-20", // a Sunday that is worked to make up for the holidays
        "2026-02-09, 20, 2026-02-28", // a Saturday that is worked after the Spring Festival
        "2026-01-31, 1, 2026-01-31", // one day is the day itself
        "2028-02-15, 15, 2028-02-29"})
    void theDayOfTheSeizureIsTheFirstAndNoHolidayPutsTheLastOff(LocalDate from, int days, LocalDate last) {
        assertThat(STRICT.lastDay(from, days)).isEqualTo(last);
    }

    @Test
    void anAgencyThatDoesNotCountTheFirstDayHasOneMore() {
        assertThat(new SeizureTerm(30, 30, false).lastDay(LocalDate.of(2026, 3, 2), 30)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void anExtensionBeginsTheDayAfterTheTermAndRunsOverHolidaysToo() {
        assertThat(SeizureTerm.extended(LocalDate.of(2026, 9, 5), 30)).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-10, 2026-03-19, 2026-03-20, 2026-04-10", // ten days that were told, over on the day after
        "2026-03-31, 2026-03-10, 2026-03-19, 2026-03-12, 2026-04-02", // the result came on the third day
        "2026-03-31, 2026-03-10, 2026-03-19, 2026-03-10, 2026-03-31", // and on the day itself
        "2026-03-31, 2026-03-10, 2026-03-19, 2026-05-01, 2026-04-10", // noticed late, and not a day more for it
        "2026-09-21, 2026-09-10, 2026-09-19, 2026-09-20, 2026-10-01"}) // into the National Day holidays
    void theDaysOfAnExaminationDoNotCount(LocalDate last, LocalDate from, LocalDate told, LocalDate ended, LocalDate until) {
        assertThat(SeizureTerm.prolonged(last, from, told, ended)).isEqualTo(until);
    }

    @Test
    void nothingIsHeldOrExtendedForLongerThanThirtyDays() {
        assertThat(STRICT.requireAllowed(30)).isEqualTo(30);
        refused(() -> STRICT.requireAllowed(31), CoercionGround.SEIZURE_LONGER_THAN_ALLOWED);
        refused(() -> STRICT.requireAllowed(null), CoercionGround.SEIZURE_LONGER_THAN_ALLOWED);
        assertThat(STRICT.requireExtension(30)).isEqualTo(30);
        refused(() -> STRICT.requireExtension(31), CoercionGround.EXTENSION_LONGER_THAN_ALLOWED);
        refused(() -> STRICT.requireExtension(0), CoercionGround.EXTENSION_LONGER_THAN_ALLOWED);
    }

    @Test
    void aLineOfTheListNamesTheThingItsSpecificationQuantityAndPlace() {
        new SeizedThing(Means.SEIZE, "工业乙醇", "200L/桶", BigDecimal.ONE, "桶", "杂物间", null).requireComplete();
        refused(() -> new SeizedThing(Means.SEIZE, "工业乙醇", " ", BigDecimal.ONE, "桶", "杂物间", null).requireComplete(), CoercionGround.THING_INCOMPLETE);
        refused(() -> new SeizedThing(Means.SEIZE, "工业乙醇", "200L/桶", BigDecimal.ZERO, "桶", "杂物间", null).requireComplete(),
                CoercionGround.THING_INCOMPLETE);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, CoercionGround ground) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
