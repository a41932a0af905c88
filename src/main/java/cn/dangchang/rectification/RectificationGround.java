package cn.dangchang.rectification;

import cn.dangchang.shared.Ground;

/** Why an order, a report, a review, an extension, an escalation, a resumption or a closing is refused. */
public enum RectificationGround implements Ground {
    /** An order names a day for every item; without one nothing could ever be overdue. */
    ORDER_WITHOUT_DEADLINE("安全生产法第六十五条"),
    ORDER_WITHOUT_ITEMS("安全生产法第六十五条"),
    DEADLINE_BEFORE_THE_ORDER("安全生产法第六十五条"),
    /** A new order keeps the longest term of a first one, counted from its own day; all extensions of an item together have theirs, counted from the day its order named. */
    DEADLINE_BEYOND_LIMIT("依据待核"),
    EXTENSION_BEYOND_LIMIT("依据待核"),
    /** The new order's signatures of two officers are not all there, or it was changed since. */
    FOLLOW_UP_ORDER_NOT_SIGNED("行政处罚法第四十二条"),
    NOTHING_TO_REPORT("R-092"),
    REPORT_IS_IN_THE_FUTURE(""),
    REVIEW_BY_FEWER_THAN_TWO("行政处罚法第四十二条"),
    /** Every item that was reported or whose day has passed gets its result. */
    RESULT_MISSING("R-092"),
    FAILED_RESULT_NEEDS_A_REMARK("R-092"),
    /** An item whose day has not passed is reviewed only when the party has reported it. */
    ITEM_NOT_YET_DUE("R-092"),
    NOTHING_TO_REVIEW("R-092"),
    REVIEW_CHANGED_SINCE_SIGNING("行政处罚法第四十二条"),
    REVIEW_WITHOUT_DOCUMENT("R-092"),
    /** A term that the party has asked to have extended is first answered. */
    EXTENSION_STILL_UNDECIDED("依据待核"),
    /** No fine that was paid, nor anything else, stands for a review that was passed. */
    NO_PASSED_REVIEW("R-143"),
    CLOSING_NEEDS_CONFIRMATION("R-140"),
    STOP_ORDER_STANDS("安全生产法第六十五条"),
    EXTENSION_WITHOUT_GROUND("依据待核"),
    EXTENSION_AFTER_THE_DEADLINE("依据待核"),
    EXTENSION_ASKED_TOO_EARLY("依据待核"),
    EXTENSION_ALREADY_ASKED("依据待核"),
    NO_EXTENSION_ASKED(""),
    EXTENSION_DOES_NOT_EXTEND("依据待核"),
    DECIDER_ASKED_FOR_IT("R-100"),
    DECISION_NEEDS_A_REASON(""),
    DEVIATION_NEEDS_A_REASON("R-158"),
    NOTHING_TO_ESCALATE("R-158"),
    NOT_A_STOP_ORDER("安全生产法第六十五条"),
    RESUMPTION_ALREADY_ASKED("安全生产法第六十五条"),
    HAZARD_NOT_YET_REMOVED("安全生产法第六十五条"),
    WORK_RESUMED_WITHOUT_APPROVAL("安全生产法第六十五条"),
    RESUMPTION_APPROVED_BY_ITS_REVIEWER("安全生产法第六十五条"),
    ALREADY_CLOSED(""),
    NO_SUCH_ITEM(""),
    LINK_NOT_VALID(""),
    LINK_USED_TOO_OFTEN("");

    private final String article;

    RectificationGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
