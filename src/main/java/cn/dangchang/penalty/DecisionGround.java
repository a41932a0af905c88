package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step from the collective discussion to the closing of a case is refused. */
public enum DecisionGround implements Ground {
    NO_DRAFT("行政处罚法第五十七条"),
    DRAFT_CHANGED("行政处罚法第五十七条"),
    CASE_HELD("行政处罚法第六十条"),
    CASE_TERM_OVER("行政处罚法第六十条"),
    PARTY_NOT_HEARD("行政处罚法第六十二条"),
    LEGAL_REVIEW_NOT_PASSED("行政处罚法第五十八条"),
    NOT_DISCUSSED("行政处罚法第五十七条"),
    DISCUSSION_INCOMPLETE("行政处罚法第五十七条"),
    MEETING_TIMES_IMPOSSIBLE("行政处罚法第五十七条"),
    TOO_FEW_LEADERS("行政处罚法第五十七条"),
    NOT_A_LEADER("行政处罚法第五十七条"),
    CHAIR_NOT_PRESENT("行政处罚法第五十七条"),
    ATTENDEE_RECUSED("行政处罚法第四十三条"),
    REPORTER_NOT_OF_THE_CASE("行政处罚法第五十七条"),
    RECORDER_HAS_ANOTHER_PART("行政处罚法第五十七条"),
    NOT_IN_THE_MEETING("行政处罚法第五十七条"),
    DISCUSSION_NOT_SIGNED("行政处罚法第五十七条"),
    DISCUSSION_CONCLUDED("行政处罚法第五十七条"),
    DECIDED_BY_AN_OFFICER("行政处罚法第五十七条"),
    DECIDED_BY_THE_REVIEWER("行政处罚法第五十八条"),
    DECIDER_RECUSED("行政处罚法第四十三条"),
    ALREADY_DECIDED(""),
    RETURN_NEEDS_AN_OPINION("行政处罚法第五十七条"),
    NO_PENALTY_NEEDS_A_GROUND("行政处罚法第三十三条"),
    NO_PENALTY_NEEDS_A_REASON("行政处罚法第五十七条"),
    NOT_DECIDED("行政处罚法第五十七条"),
    EVIDENCE_MISSING("行政处罚法第五十九条"),
    ALREADY_ISSUED(""),
    RECEIPT_NOT_SIGNED("行政处罚法第六十一条"),
    DECISION_NOT_SERVED("行政处罚法第六十一条"),
    PUBLICATION_NEEDS_A_REASON("行政处罚法第四十八条"),
    PUBLICATION_NOT_PREPARED("行政处罚法第四十八条"),
    PUBLICATION_BY_ITS_PREPARER("行政处罚法第四十八条"),
    PUBLICATION_RETURN_NEEDS_AN_OPINION(""),
    MAJOR_PENALTY_NOT_FILED("行政处罚法第五十七条"),
    CORRECTION_WAY_MISSING("R-169"),
    CORRECTION_NOT_VERIFIED("R-169");

    private final String article;

    DecisionGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.decision." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
