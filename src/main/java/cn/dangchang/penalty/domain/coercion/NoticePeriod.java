package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.PowerCutGround.CUT_TIME_IMPOSSIBLE;
import static cn.dangchang.penalty.PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE;
import static cn.dangchang.penalty.PowerCutGround.NOTICE_TIMES_IMPOSSIBLE;

import cn.dangchang.penalty.Supply;
import java.time.LocalDateTime;

/** Power is cut twenty-four hours after the enterprise was told at the earliest, by the clock and whatever day it is, except in danger (安全生产法 70). */
record NoticePeriod(int hours, Supply supply, boolean emergency) {
    /** @return the first minute in which the supply may be stopped. */
    LocalDateTime earliest(LocalDateTime told) {
        return supply == Supply.POWER && !emergency ? told.plusHours(hours) : told;
    }

    /** @throws cn.dangchang.shared.Refusal LESS_THAN_A_DAY_OF_NOTICE, NOTICE_TIMES_IMPOSSIBLE */
    void requirePlanned(LocalDateTime told, LocalDateTime planned) {
        NOTICE_TIMES_IMPOSSIBLE.refuseAtIf(planned.isBefore(told), "plannedAt");
        LESS_THAN_A_DAY_OF_NOTICE.refuseAtIf(planned.isBefore(earliest(told)), "plannedAt");
    }

    /** @throws cn.dangchang.shared.Refusal LESS_THAN_A_DAY_OF_NOTICE, CUT_TIME_IMPOSSIBLE before what was announced, or in the future */
    void requireCut(LocalDateTime told, LocalDateTime planned, LocalDateTime cut, LocalDateTime now) {
        LESS_THAN_A_DAY_OF_NOTICE.refuseAtIf(cut.isBefore(earliest(told)), "cutAt");
        CUT_TIME_IMPOSSIBLE.refuseAtIf(cut.isBefore(planned) || cut.isAfter(now), "cutAt");
    }
}
