package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step of the ordinary procedure is refused. */
public enum CaseGround implements Ground {
    NO_SUCH_PARTY(""),
    PARTY_ALREADY_NAMED(""),
    NO_PARTY("行政处罚法第四十条"),
    FACT_MISSING("行政处罚法第四十条"),
    FACT_ENDS_LATER("行政处罚法第三十六条"),
    NO_SUCH_FACT(""),
    FILING_INCOMPLETE("行政处罚法第五十四条"),
    SOURCE_MISSING("R-170"),
    SOURCE_OPENS_BY_ITSELF("R-170"),
    FEWER_THAN_TWO_OFFICERS("行政处罚法第四十二条"),
    NOT_AN_OFFICER_OF_THE_CASE("行政处罚法第四十二条"),
    OFFICER_RECUSED("行政处罚法第四十三条"),
    RECUSAL_NEEDS_A_REASON("行政处罚法第四十三条"),
    RECUSAL_BY_AN_OFFICER("行政处罚法第四十三条"),
    FILING_NOT_SIGNED("行政处罚法第五十四条"),
    FILING_CHANGED_SINCE_SIGNING("行政处罚法第五十四条"),
    FILING_NOT_REVIEWED("行政处罚法第五十四条"),
    ALREADY_FILED(""),
    NOT_FILED("行政处罚法第五十四条"),
    ALREADY_REFUSED(""),
    NOT_REFUSED(""),
    REVIEWER_APPLIED(""),
    APPROVER_APPLIED(""),
    APPROVER_REVIEWED(""),
    OPINION_NEEDED(""),
    ANSWER_NEEDED(""),
    CONCLUSION_NEEDS_A_GROUND("行政处罚法第五十七条"),
    CONCLUSION_NEEDS_A_REASON("行政处罚法第五十七条"),
    CORRECTION_NEEDED("行政处罚法第三十三条"),
    /** Facts are looked into fully, objectively and fairly before anything is concluded. */
    INVESTIGATION_NOT_CONFIRMED("行政处罚法第五十四条"),
    NOT_CONCLUDED("行政处罚法第五十七条"),
    /** Only a violation that was verified against the law can be punished. */
    VIOLATION_NOT_VERIFIED("行政处罚法第四条"),
    NO_SUCH_VIOLATION("行政处罚法第四条"),
    RANGE_FOR_ANOTHER_PARTY("行政处罚法第五条"),
    SANCTION_MISSING("行政处罚法第九条"),
    SANCTION_NOT_PROVIDED("行政处罚法第四条"),
    OTHERS_NEED_WORDS("行政处罚法第五十九条"),
    FINE_NOT_WHOLE_YUAN(""),
    NO_SUCH_WEIGHT(""),
    NOT_BELOW_THE_STEP("行政处罚法第三十二条"),
    DRAFT_SUBMITTED(""),
    FACT_NOT_WEIGHED("行政处罚法第五条"),
    NOTHING_PROPOSED("行政处罚法第四十四条"),
    PARTY_NOT_HEARD_YET("行政处罚法第四十五条"),
    RENOTIFY_NEEDED("行政处罚法第四十四条"),
    RENOTIFY_WITHOUT_CHANGE(""),
    RENOTIFY_NEEDS_A_REASON(""),
    EXTENSION_NEEDS_A_REASON("行政处罚法第六十条"),
    EXTENSION_NOT_LATER("行政处罚法第六十条"),
    EXTENSION_TOO_LONG("行政处罚法第六十条"),
    EXTENSION_AFTER_THE_TERM("行政处罚法第六十条"),
    EXTENSION_ALREADY_ASKED(""),
    NOTHING_ASKED(""),
    JOINED_INTO_ITSELF(""),
    JOINED_CASES_OF_TWO_AGENCIES("行政处罚法第二十五条"),
    NO_SUCH_CASE(""),
    SPLIT_NEEDS_PARTIES(""),
    CONCLUDED_ALREADY("行政处罚法第五十七条"),
    NO_SUCH_MARK(""),
    MARK_NEEDS_A_NOTE("R-168"),
    CASE_SUSPENDED(""),
    NOT_SUSPENDED(""),
    SUSPENSION_NEEDS_A_REASON(""),
    SUSPENSION_NEEDS_A_PAPER(""),
    CONCLUDER_DECIDES("行政处罚法第五十七条"),
    CLOSING_NOT_APPLIED_FOR(""),
    CLOSING_BY_ITS_APPLICANT(""),
    CLOSING_APPROVED_BY_ITS_REVIEWER(""),
    /** What is held for the case is dealt with first. */
    MEASURE_NOT_OVER("行政强制法第二十七条"),
    ALREADY_CLOSED("");

    private final String article;

    CaseGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.case." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
