package cn.dangchang.penalty.domain.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Seven working days, over weekends, holidays and days that are worked instead. */
@DangchangTest
class PreservationTermTests {
    @Autowired
    private PreservationTerm term;

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-11", // one weekend
        "2026-03-06, 2026-03-17", // from a Friday
        "2026-02-12, 2026-02-28", // the festival does not count, the Saturdays worked before and after it do
        "2026-05-06, 2026-05-14", // the Saturday worked after the holidays counts
        "2026-09-18, 2026-09-29", // the Sunday that is worked counts, Mid-Autumn does not
        "2026-09-29, 2026-10-14"}) // National Day does not, the Saturday after it is worked
    void theDayOfThePreservationDoesNotCount(LocalDate preserved, LocalDate last) {
        assertThat(term.lastDay(preserved)).isEqualTo(last);
    }
}
