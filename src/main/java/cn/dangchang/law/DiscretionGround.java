package cn.dangchang.law;

import cn.dangchang.shared.Ground;

/** Why a penalty may not be weighed as proposed, or a standard not be set as entered. */
public enum DiscretionGround implements Ground {
    /** The law provides no fine in this case, or none that the agency has verified. */
    NO_FINE_PROVIDED("《中华人民共和国行政处罚法》第三十八条第一款"),
    /** Limits are a part of income, gain or fine, which the case has not established. */
    WHOLE_IS_MISSING("《中华人民共和国行政处罚法》第四十条"),
    AMOUNT_OUTSIDE_RANGE("《中华人民共和国行政处罚法》第七十六条第一款第二项"),
    NO_SUCH_STEP("《中华人民共和国行政处罚法》第三十四条"),
    REASON_MISSING("《中华人民共和国行政处罚法》第四十四条"),
    NO_SUCH_CIRCUMSTANCE("《中华人民共和国行政处罚法》第三十四条"),
    BELOW_STEP_WITHOUT_GROUND("《中华人民共和国行政处罚法》第三十二条"),
    BELOW_STEP_WITHOUT_APPROVAL("《中华人民共和国行政处罚法》第三十二条"),
    ABOVE_STEP_WITHOUT_GROUND("《中华人民共和国行政处罚法》第三十四条"),
    ACT_FINED_TWICE("《中华人民共和国行政处罚法》第二十九条"),
    /** One act breaks several provisions: the one with the higher fine applies. */
    LIGHTER_PROVISION_CHOSEN("《中华人民共和国行政处罚法》第二十九条"),
    MILDER_LAW_NOT_APPLIED("《中华人民共和国行政处罚法》第三十七条"),
    LIMITATION_HAS_RUN("《中华人民共和国行政处罚法》第三十六条"),
    STANDARD_BASIS_MISSING(""),
    STANDARD_VALIDITY_OVERLAPS(""),
    /** A range that the house has read from the law is not entered again. */
    RANGE_IS_THE_LAWS(""),
    RANGE_INCOMPLETE(""),
    /** A fixed amount and a range without a fine have nothing to divide. */
    RANGE_HAS_NO_STEPS(""),
    STEP_INCOMPLETE(""),
    STEP_OUTSIDE_RANGE("《中华人民共和国行政处罚法》第七十六条第一款第二项"),
    STEPS_OVERLAP(""),
    STEPS_LEAVE_A_GAP("");

    private final String article;

    DiscretionGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
