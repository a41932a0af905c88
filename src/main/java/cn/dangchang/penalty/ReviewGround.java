package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step of the legal review is refused (法制审核). */
public enum ReviewGround implements Ground {
    /** Without a pass of exactly what is decided nothing is decided. */
    REVIEW_NOT_PASSED("行政处罚法第五十八条"),
    REVIEW_OF_ANOTHER_VERSION("行政处罚法第五十八条"),
    NO_DRAFT("行政处罚法第五十七条"),
    NO_REVIEW_OPEN(""),
    ALREADY_DECIDED(""),
    NOT_A_LEGAL_REVIEWER("行政处罚法第五十八条"),
    /** Who begins to review needs the national legal qualification. */
    REVIEWER_NOT_QUALIFIED("行政处罚法第五十八条"),
    REVIEWER_IS_OFFICER_OF_THE_CASE("行政处罚法第五十八条"),
    /** Who reviewed or approved an earlier step of the case does not review it again. */
    REVIEWER_DECIDED_EARLIER("行政处罚法第五十八条"),
    NOT_YOUR_REVIEW("行政处罚法第五十八条"),
    HAND_OVER_NEEDS_A_REASON(""),
    HAND_OVER_BY_AN_OFFICER("行政处罚法第五十八条"),
    ALREADY_THE_REVIEWER(""),
    NO_SUCH_ITEM(""),
    ITEM_NEEDS_A_NOTE("行政处罚法第五十八条"),
    /** What the check found wrong, or could not judge, was not answered. */
    ITEMS_UNANSWERED("行政处罚法第五十八条"),
    ITEM_NOT_IN_ORDER("行政处罚法第五十八条"),
    POINTS_NEEDED("行政处罚法第五十八条"),
    SIX_MATTERS_INCOMPLETE("行政处罚法第五十八条"),
    COMMENT_INCOMPLETE(""),
    NO_SUCH_PLACE(""),
    /** The quoted words do not stand on the page that is named. */
    QUOTE_NOT_THERE(""),
    NO_SUCH_COMMENT(""),
    COMMENT_NEEDS_AN_ANSWER(""),
    COMMENTS_UNANSWERED("行政处罚法第五十八条");

    private final String article;

    ReviewGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.review." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
