package cn.dangchang.penalty.domain.execution;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The terms of a fine over holidays and make-up days of 2026. */
@DangchangTest
class FineTermTests {
    @Autowired
    private RuleSettings settings;
    @Autowired
    private Terms terms;

    @ParameterizedTest
    @CsvSource({
        "fine-payment, 2026-05-06, 2026-05-21", // a working day
        "fine-payment, 2026-01-31, 2026-02-24", // the fifteenth day falls into Spring Festival
        "fine-payment, 2026-09-16, 2026-10-08", // into the National Day holidays
        "fine-payment, 2026-04-24, 2026-05-09", // on a Saturday that is worked
        "fine-payment, 2026-09-05, 2026-09-20", // on a Sunday that is worked
        "fine-payment, 2026-07-03, 2026-07-20", // on a Saturday
        "cash-hand-in, 2026-02-13, 2026-02-24", // the Saturday before the festival counts, the festival does not
        "cash-hand-in, 2026-03-05, 2026-03-09",
        "fine-statement, 2026-02-12, 2026-02-24", // Friday and the worked Saturday, then the festival
        "fine-statement, 2026-03-05, 2026-03-10",
        "enforcement-notice, 2026-09-18, 2026-10-09", // a worked Sunday counts, Mid-Autumn and National Day do not
        "enforcement-notice, 2026-09-21, 2026-10-12", // the worked Saturday after the holidays counts
        "remedy-reconsideration, 2026-05-06, 2026-07-06", // the sixtieth day is a Sunday
        "remedy-litigation, 2026-04-01, 2026-10-08", // into the National Day holidays
        "remedy-after-reconsideration, 2026-02-02, 2026-02-24", // into Spring Festival
        "court-window, 2026-07-02, 2026-10-08", // into the National Day holidays
        "court-window, 2026-05-31, 2026-08-31",
        "summary-filing, 2026-09-26, 2026-10-08"})
    void aTermRollsOverHolidaysAndCountsMakeUpDays(String setting, LocalDate from, LocalDate due) {
        assertThat(terms.due(from, Term.parse(settings.of(setting, new AgencyId("HX"), from).value())).due()).isEqualTo(due);
    }
}
