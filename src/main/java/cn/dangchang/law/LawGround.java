package cn.dangchang.law;

import cn.dangchang.shared.Ground;

public enum LawGround implements Ground {
    NO_SUCH_BASIS,
    /** The cited article was not in force on that day. */
    CITATION_NOT_IN_FORCE,
    NO_SUCH_SETTING,
    /** The value does not have the form of the setting's unit. */
    VALUE_DOES_NOT_FIT,
    /** The days run into a later setting of the agency, or end before they begin. */
    VALIDITY_OVERLAPS,
    BASIS_IS_MISSING,
    /** An amendment says what is required and why, and rests on a basis unless an item is taken away. */
    AMENDMENT_INCOMPLETE,
    NO_SUCH_CHECKLIST,
    NO_SUCH_ITEM,
    NO_SUCH_AMENDMENT,
    AMENDMENT_ALREADY_DECIDED,
    AMENDMENT_DECIDED_BY_ITS_PROPOSER,
    REJECTION_WITHOUT_REASON,
    NOTHING_TO_PUBLISH,
    /** A new version is valid from today at the earliest, since visits were made with the old one. */
    PUBLISHED_IN_THE_PAST,
    NO_SUCH_VIOLATION,
    NO_SUCH_RANGE;

    @Override
    public String article() {
        return "";
    }
}
