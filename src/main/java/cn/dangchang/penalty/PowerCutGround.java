package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why stopping the supply of power or civil explosives, or restoring it, is refused (安全生产法 70). */
public enum PowerCutGround implements Ground {
    POWER_CUT_INCOMPLETE("安全生产法第七十条"),
    POWER_CUT_CLOSED(""),
    /** Only for an order to stop that stands. */
    NO_STOP_ORDER_STANDS("安全生产法第七十条"),
    /** Only where there is a major hazard. */
    NO_MAJOR_HAZARD("安全生产法第七十条"),
    ORDER_WAS_OBEYED("安全生产法第七十条"),
    NO_REAL_DANGER("安全生产法第七十条"),
    /** In a way that keeps people safe. */
    CUT_NOT_SAFE("安全生产法第七十条"),
    POWER_CUT_ALREADY_ASKED("安全生产法第七十条"),
    EMERGENCY_NEEDS_A_REASON("安全生产法第七十条"),
    /** What is being reviewed or was decided is not changed. */
    CUT_APPLICATION_SUBMITTED("安全生产法第七十条"),
    OPINION_ON_CUT_MISSING(""),
    CUT_RULED_BY_ITS_APPLICANT("安全生产法第七十条"),
    CUT_DECIDED_BY_ITS_REVIEWER("安全生产法第七十条"),
    CUT_NOT_DECIDED("安全生产法第七十条"),
    NOTICE_INCOMPLETE("安全生产法第七十条"),
    NOTICE_TIMES_IMPOSSIBLE("安全生产法第七十条"),
    /** Twenty-four hours before the cut, except in danger. */
    LESS_THAN_A_DAY_OF_NOTICE("安全生产法第七十条"),
    NOTICE_NOT_SIGNED("安全生产法第七十条"),
    CUT_TIME_IMPOSSIBLE("安全生产法第七十条"),
    NOT_CUT("安全生产法第七十条"),
    COMPLIANCE_INCOMPLETE("安全生产法第七十条"),
    RESTORATION_NOT_APPROVED("安全生产法第七十条"),
    RESTORATION_TIME_IMPOSSIBLE("安全生产法第七十条");

    private final String article;

    PowerCutGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
