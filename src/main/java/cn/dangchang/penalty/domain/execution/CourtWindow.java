package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.COURT_WINDOW_CLOSED;
import static cn.dangchang.penalty.PenaltyGround.COURT_WINDOW_NOT_OPEN;

import java.time.LocalDate;

/**
 * When the agency may apply to the court (行政强制法 53): from the day after the party's last term for a remedy has run out, for three months.
 *
 * @param first first possible day; @param last last possible day, rolled over holidays
 */
record CourtWindow(LocalDate first, LocalDate last) {
    /** @throws cn.dangchang.shared.Refusal COURT_WINDOW_NOT_OPEN, COURT_WINDOW_CLOSED */
    void requireOpen(LocalDate today) {
        COURT_WINDOW_NOT_OPEN.refuseIf(today.isBefore(first), first);
        COURT_WINDOW_CLOSED.refuseIf(today.isAfter(last), last);
    }
}
