package cn.dangchang.penalty.domain.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three within 180 days, four within a year (安全生产法 113 第一项). */
class ClosureCountTests {
    @ParameterizedTest
    @CsvSource({
        // the first day itself is not counted: 1 January and 180 days make 30 June
        "2026-01-01;2026-03-01;2026-06-30, true", "2026-01-01;2026-03-01;2026-07-01, false",
        // 29 February is a day like any other
        "2028-01-01;2028-03-01;2028-06-29, true", "2028-01-01;2028-03-01;2028-06-30, false",
        "2026-01-01;2026-01-01;2026-01-01, true", "2026-01-01;2026-06-30, false",
        "2026-01-01;2026-05-01;2026-09-01;2027-01-01, true", "2026-01-01;2026-05-01;2026-09-01;2027-01-02, false",
        "2028-02-29;2028-06-29;2028-10-29;2029-02-28, true", "2028-02-29;2028-06-29;2028-10-29;2029-03-01, false"})
    void reachedAtTheEdgeAndNotADayLater(String decisions, boolean reached) {
        var days = days(decisions);
        assertThat(ClosureCount.of(days, days.get(days.size() - 1)).reached()).isEqualTo(reached);
    }

    @Test
    void whatWasReachedStaysReachedAndALaterDecisionIsNotAwaited() {
        var days = days("2026-01-01;2026-02-01;2026-03-01");
        assertThat(ClosureCount.of(days, LocalDate.parse("2027-03-01")).reached()).isTrue();
        assertThat(ClosureCount.of(days, LocalDate.parse("2026-02-28")).reached()).isFalse();
        assertThat(ClosureCount.of(days("2026-01-01;2026-02-01;2026-03-01;2029-01-01"), LocalDate.parse("2029-01-01")).inHalfYear()).hasSize(3);
    }

    @Test
    void belowTheNumberOneLooksBackFromTheDay() {
        var count = ClosureCount.of(days("2026-01-01;2026-06-01"), LocalDate.parse("2026-07-01"));
        assertThat(count.inHalfYear()).containsExactly(LocalDate.parse("2026-06-01"));
        assertThat(count.inYear()).hasSize(2);
        assertThat(count.counts(LocalDate.parse("2026-01-01"))).isTrue();
    }

    private static List<LocalDate> days(String text) {
        return Arrays.stream(text.split(";")).map(LocalDate::parse).toList();
    }
}
