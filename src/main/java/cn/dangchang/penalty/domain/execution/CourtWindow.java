package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.COURT_BEFORE_REMEDY_ENDED;
import static cn.dangchang.penalty.PenaltyGround.COURT_WINDOW_PASSED;
import static cn.dangchang.penalty.PenaltyGround.ENFORCEMENT_NOTICE_NOT_SERVED;
import static cn.dangchang.penalty.PenaltyGround.NOTICE_TERM_RUNNING;

import java.time.LocalDate;

/**
 * When a court may be asked (行政强制法 53, 54; 行政处罚法 72): after the remedy terms have run and the notice's ten working days too, within three
 * months from the end of the remedy terms, or of a deferral that ended later.
 *
 * @param remedyEnds last day of the remedy terms; @param noticeEnds last day of the notice, null before it was served; @param last last day to apply
 */
record CourtWindow(LocalDate remedyEnds, LocalDate noticeEnds, LocalDate last) {
    void requireOpen(LocalDate today) {
        ENFORCEMENT_NOTICE_NOT_SERVED.refuseIf(noticeEnds == null);
        COURT_BEFORE_REMEDY_ENDED.refuseIf(!today.isAfter(remedyEnds), remedyEnds);
        NOTICE_TERM_RUNNING.refuseIf(!today.isAfter(noticeEnds), noticeEnds);
        COURT_WINDOW_PASSED.refuseIf(today.isAfter(last), last);
    }
}
