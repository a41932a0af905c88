package cn.dangchang.penalty.domain.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Until when the notice of a hearing has to be served, over holidays and make-up days of 2026. */
@DangchangTest
class HearingDayTests {
    @Autowired
    private HearingDay day;

    @ParameterizedTest
    @CsvSource({
        "2026-10-12, 2026-09-23", // the National Day holidays and Mid-Autumn do not count, the worked Saturday does
        "2026-03-12, 2026-03-02", // neither the day of service nor the day of the hearing counts
        "2026-03-20, 2026-03-10",
        "2026-02-27, 2026-02-10"}) // the worked Saturday before the festival counts
    void sevenWholeWorkingDaysLieBetweenServiceAndHearing(LocalDate hearing, LocalDate lastService) {
        assertThat(day.lastService(hearing, new AgencyId("HX"))).isEqualTo(lastService);
    }
}
