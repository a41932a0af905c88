package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a schedule does not take a visit where somebody wants it. */
public enum ScheduleGround implements Ground {
    /** Never more groups in one county or town at the same time than the setting says (临沂市安全生产执法检查，2017). */
    TOO_MANY_GROUPS_IN_AREA("规则设置 groups-per-area-max"),
    OFFICER_DOUBLE_BOOKED("《中华人民共和国安全生产法》第六十七条"),
    /** With those on leave away, fewer than two officers would go. */
    OFFICERS_ON_LEAVE("《中华人民共和国行政处罚法》第四十二条"),
    SITE_TWICE_ON_A_DAY("国办发〔2024〕54号"),
    OUTSIDE_THE_DAYS(""),
    NOT_A_WORKING_DAY(""),
    /** A colleague moved, pinned or released the visit after the board was shown. */
    BOARD_IS_STALE(""),
    /** There are warnings; whoever goes past them says why. */
    WARNING_NEEDS_REASON("国办发〔2024〕54号"),
    /** A visit that was ordered is moved with a reason only. */
    RELEASED_NEEDS_REASON(""),
    VISIT_IS_HELD(""),
    SLOT_NOT_PLACED(""),
    NOTHING_CHOSEN_TO_RELEASE(""),
    NO_SUCH_SCHEDULE_GROUP(""),
    SCHEDULE_EXISTS(""),
    NOTHING_TO_SCHEDULE(""),
    /** Visits on days off need a reason. */
    DAYS_OFF_NEED_REASON(""),
    PROPOSAL_UNDER_WAY(""),
    PROPOSAL_OUTDATED(""),
    NO_PROPOSAL(""),
    LEAVE_NOT_VALID("");

    private final String article;

    ScheduleGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
