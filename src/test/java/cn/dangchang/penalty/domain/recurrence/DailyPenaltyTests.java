package cn.dangchang.penalty.domain.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the day after the order, every day the original fine (安全生产法 112). */
class DailyPenaltyTests {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01,,2026-03-11,true,10,300000", "2026-03-01,,2026-03-11,false,9,270000", "2026-03-01,,2026-03-02,true,1,30000",
        "2026-03-01,,2026-03-01,true,0,0", "2026-03-01,,2026-02-01,true,0,0",
        // no day twice
        "2026-03-01,2026-03-11,2026-03-15,true,4,120000", "2026-03-01,2026-03-11,2026-03-11,true,0,0", "2026-03-20,2026-03-11,2026-03-22,true,2,60000",
        // a leap year has one day more
        "2028-02-28,,2028-03-01,true,2,60000", "2027-02-28,,2027-03-01,true,1,30000"})
    void theDaysAreCounted(LocalDate ordered, LocalDate before, LocalDate seen, boolean thatDayToo, long days, BigDecimal total) {
        var counted = DailyPenalty.of(ordered, before, seen, thatDayToo, new BigDecimal("30000"));
        assertThat(counted.days()).isEqualTo(days);
        assertThat(counted.total()).isEqualByComparingTo(total);
    }
}
