package cn.dangchang.penalty.domain.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When the court may be applied to (行政强制法 53), over the holidays of 2026. */
@DangchangTest
class CourtWindowTests {
    @Autowired
    private ExecutionTerms terms;

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, true,  2026-05-07, 2026-08-06", // sixty days end in the Labour Day holidays
        "2026-02-02, true,  2026-04-04, 2026-07-03", // on a working day; three months from there
        "2026-01-05, false, 2026-07-07, 2026-10-08", // six months end on a Sunday, three more in the National Day holidays
        "2026-02-27, false, 2026-08-28, 2026-11-27"})
    void itOpensWhenTheRemediesHaveRunOutAndClosesThreeMonthsLater(LocalDate served, boolean reconsiderationFirst, LocalDate first, LocalDate last) {
        var window = terms.window(fine(served, reconsiderationFirst));
        assertThat(window).isEqualTo(new CourtWindow(first, last));
        refused(PenaltyGround.COURT_WINDOW_NOT_OPEN, () -> window.requireOpen(first.minusDays(1)));
        assertThatCode(() -> window.requireOpen(first)).doesNotThrowAnyException();
        assertThatCode(() -> window.requireOpen(last)).doesNotThrowAnyException();
        refused(PenaltyGround.COURT_WINDOW_CLOSED, () -> window.requireOpen(last.plusDays(1)));
    }

    @Test
    void afterReconsiderationThePartyHasFifteenDaysToSue() {
        var fine = fine(LocalDate.of(2026, 3, 4), true);
        challenged(fine, Remedy.RECONSIDERATION, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 20));
        assertThat(terms.window(fine)).isEqualTo(new CourtWindow(LocalDate.of(2026, 5, 7), LocalDate.of(2026, 8, 6)));
    }

    @Test
    void aJudgmentEndsTheRemediesOnItsDay() {
        var fine = fine(LocalDate.of(2026, 3, 4), false);
        challenged(fine, Remedy.LITIGATION, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 10));
        assertThat(terms.window(fine)).isEqualTo(new CourtWindow(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 9, 10)));
    }

    private static void challenged(Obligation fine, Remedy kind, LocalDate from, LocalDate until) {
        fine.challenge(kind, from, "受理通知书", until);
        fine.challengeEnded(until, "决定书", null, until);
    }

    private static Obligation fine(LocalDate served, boolean reconsiderationFirst) {
        return Obligation.of(new FineExecution.Imposed(new MatterNumber("HX-DC2026-0001"), "当事人", UUID.randomUUID(), "1号", BigDecimal.valueOf(3000), served, false,
                reconsiderationFirst));
    }

    private static void refused(Ground ground, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
