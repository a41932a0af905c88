package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

public enum SelfCheckGround implements Ground {
    NO_SUCH_NOTICE,
    NOTICE_INCOMPLETE,
    /** No enterprise of the agency has a site of the sector. */
    NOBODY_IN_THE_SECTOR,
    /** The answer is due before the notice goes out. */
    NOTICE_DUE_IN_THE_PAST,
    NOT_A_RECIPIENT,
    /** The day of the answer is missing or lies before the notice or in the future. */
    ANSWER_DAY_IMPOSSIBLE,
    /** More rectified than found. */
    MORE_RECTIFIED_THAN_FOUND;

    @Override
    public String article() {
        return "";
    }
}
