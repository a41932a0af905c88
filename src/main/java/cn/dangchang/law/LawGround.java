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
    BASIS_IS_MISSING;

    @Override
    public String article() {
        return "";
    }
}
