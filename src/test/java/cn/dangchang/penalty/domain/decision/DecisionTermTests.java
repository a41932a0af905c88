package cn.dangchang.penalty.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The terms from the day of a decision over holidays and make-up days of 2026. */
@DangchangTest
class DecisionTermTests {
    @Autowired
    private Terms terms;

    @ParameterizedTest
    @CsvSource({
        "20d, 2026-09-14, 2026-09-22", // a worked Sunday counts
        "20d, 2026-03-02, 2026-03-11",
        "20d, 2026-02-10, 2026-02-26", // the worked Saturday counts, Spring Festival does not
        "20d, 2026-09-28, 2026-10-13", // National Day does not count, the worked Saturday after it does
        "5d, 2026-03-02, 2026-03-09", // the shorter term ends on a Saturday and rolls over
        "5wd, 2026-09-14, 2026-09-20", // a shorter term ends on a Sunday that is worked
        "3d, 2026-09-29, 2026-10-08"}) // into the holidays, and still before seven working days
    void aDecisionIsPublishedWithinTheEarlierOfSevenWorkingDaysAndTheSetTerm(String set, LocalDate decided, LocalDate due) {
        assertThat(terms.due(decided, PublicationTerm.earlier(terms, decided, Term.parse(set))).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "7wd, 2026-04-28, 2026-05-11", // May holidays do not count, the worked Saturday after them does
        "7wd, 2026-09-14, 2026-09-22",
        "10d, 2026-09-22, 2026-10-08", // the tenth day falls into the holidays
        "10d, 2026-03-02, 2026-03-12"})
    void serviceAndFilingAreCountedFromTheDayAfterTheDecision(String term, LocalDate decided, LocalDate due) {
        assertThat(terms.due(decided, Term.parse(term)).due()).isEqualTo(due);
    }
}
