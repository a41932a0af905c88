package cn.dangchang.penalty.domain.execution;

import static org.assertj.core.api.Assertions.assertThatCode;

import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.rectification.domain.Refusing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which a court may be asked. */
class CourtWindowTests {
    @ParameterizedTest
    @CsvSource({
        "2026-07-20, 2026-07-10, 2026-10-20, 2026-07-20, COURT_BEFORE_REMEDY_ENDED",
        "2026-07-20, 2026-07-10, 2026-10-20, 2026-07-21,",
        "2026-07-20, 2026-07-10, 2026-10-20, 2026-10-20,",
        "2026-07-20, 2026-07-10, 2026-10-20, 2026-10-21, COURT_WINDOW_PASSED",
        "2026-07-20, 2026-08-03, 2026-10-20, 2026-08-03, NOTICE_TERM_RUNNING",
        "2026-07-20, 2026-08-03, 2026-10-20, 2026-08-04,"})
    void theFirstDayIsAfterRemedyAndNoticeTheLastIsIncluded(LocalDate remedy, LocalDate notice, LocalDate last, LocalDate today, PenaltyGround ground) {
        var window = new CourtWindow(remedy, notice, last);
        if (ground == null) {
            assertThatCode(() -> window.requireOpen(today)).doesNotThrowAnyException();
        } else {
            Refusing.refusedFor(ground, () -> window.requireOpen(today));
        }
    }

    @Test
    void withoutANoticeThereIsNoWindow() {
        Refusing.refusedFor(PenaltyGround.ENFORCEMENT_NOTICE_NOT_SERVED,
                () -> new CourtWindow(LocalDate.MIN, null, LocalDate.MAX).requireOpen(LocalDate.of(2026, 7, 21)));
    }
}
