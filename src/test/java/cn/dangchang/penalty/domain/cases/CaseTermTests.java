package cn.dangchang.penalty.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The terms of a case itself over holidays and make-up days of 2026. */
@DangchangTest
class CaseTermTests {
    @Autowired
    private Terms terms;

    @ParameterizedTest
    @CsvSource({
        "2026-07-04, 2026-10-08", // the ninetieth day falls into the holidays of October
        "2026-07-03, 2026-10-08",
        "2026-03-02, 2026-06-01", // a Sunday rolls over
        "2026-06-22, 2026-09-20", // a Sunday that is worked does not
        "2026-01-20, 2026-04-20"})
    void theNinetyDaysAreCountedFromTheDayAfterTheFiling(LocalDate filed, LocalDate due) {
        assertThat(terms.due(filed, Term.parse("90d")).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-08-31", // counted from the first end as it rolled over; the last day is a Sunday
        "2026-01-20, 2026-07-20"}) // a Sunday again
    void theLongestExtensionIsCountedFromTheEndOfTheNinetyDays(LocalDate filed, LocalDate longest) {
        var first = terms.due(filed, Term.parse("90d")).due();
        assertThat(terms.due(first, Term.parse("90d")).due()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-28, 2026-05-11", "2026-02-10, 2026-02-26", "2026-03-02, 2026-03-11"})
    void whatIsProposedIsFiledWithinSevenWorkingDays(LocalDate proposed, LocalDate due) {
        assertThat(terms.due(proposed, Term.parse("7wd")).due()).isEqualTo(due);
    }
}
