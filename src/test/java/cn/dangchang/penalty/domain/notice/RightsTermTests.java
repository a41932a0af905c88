package cn.dangchang.penalty.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a party's rights over holidays and make-up days of 2026. */
@DangchangTest
class RightsTermTests {
    @Autowired
    private RuleSettings settings;
    @Autowired
    private Terms terms;

    @ParameterizedTest
    @CsvSource({
        "defence, 2026-03-05, 2026-03-10", // over a weekend
        "defence, 2026-02-12, 2026-02-24", // Friday and the worked Saturday, then the festival
        "defence, 2026-09-18, 2026-09-22", // the worked Sunday counts
        "hearing-request, 2026-02-12, 2026-02-26", // the worked Saturday counts, 15 to 23 February do not
        "hearing-request, 2026-03-02, 2026-03-09",
        "hearing-request, 2026-09-23, 2026-10-08"}) // Mid-Autumn and National Day do not count
    void aTermCountsWorkingDaysAndMakeUpDays(String setting, LocalDate from, LocalDate due) {
        assertThat(terms.due(from, Term.parse(settings.of(setting, new AgencyId("HX"), from).value())).due()).isEqualTo(due);
    }

    @Test
    void theDaysForTheStatementAreASettingThatCouldNotBeRead() {
        var defence = settings.of("defence", new AgencyId("HX"), LocalDate.of(2026, 3, 2));
        assertThat(defence.verified()).isFalse();
        assertThat(defence.basis()).contains("依据待核");
        assertThat(settings.of("hearing-request", new AgencyId("HX"), LocalDate.of(2026, 3, 2)).verified()).isTrue();
    }
}
