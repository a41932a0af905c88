package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step of an investigation is refused. */
public enum InvestigationGround implements Ground {
    /** Acts and proofs belong to a case that is filed and not yet concluded. */
    INVESTIGATION_NOT_OPEN("行政处罚法第五十四条"),
    NO_SUCH_ACT(""),
    ACT_INCOMPLETE("行政处罚法第五十五条"),
    ACT_BEFORE_FILING("行政处罚法第五十四条"),
    ACT_TIMES_WRONG("行政处罚法第五十五条"),
    /** Nobody is in two places at once. */
    ACTS_OVERLAP("行政处罚法第五十五条"),
    CERTIFICATES_NOT_SHOWN("行政处罚法第五十五条"),
    RIGHTS_NOT_READ("行政处罚法第五十五条"),
    NO_QUESTION_ANSWERED("行政处罚法第五十五条"),
    NO_THING_LISTED("行政处罚法第五十六条"),
    ATTACHMENT_NOT_OF_THE_CASE("行政处罚法第四十六条"),
    /** What was signed stands; a supplementary act corrects it. */
    SIGNED_ACT_STANDS("行政处罚法第五十五条"),
    ACT_NOT_FULLY_SIGNED("行政处罚法第五十五条"),
    ACT_ALREADY_FINISHED(""),
    PRESERVED_BY_ITS_OWN_STEP(""),
    NO_SUCH_EVIDENCE("行政处罚法第四十六条"),
    NO_SUCH_PROOF(""),
    PROOF_INCOMPLETE("行政处罚法第四十六条"),
    FACT_NOT_LOOKED_INTO("行政处罚法第五十四条"),
    ACT_UNSIGNED("行政处罚法第五十五条"),
    PROOF_MISSING("行政处罚法第四十条"),
    PRESERVATION_UNDECIDED("行政处罚法第五十六条"),
    NO_SUCH_PRESERVATION(""),
    PRESERVATION_INCOMPLETE("行政处罚法第五十六条"),
    PRESERVATION_NOT_APPROVED("行政处罚法第五十六条"),
    PRESERVATION_BY_AN_OFFICER("行政处罚法第五十六条"),
    PRESERVATION_NOT_IN_FORCE("行政处罚法第五十六条"),
    PRESERVATION_RAN_OUT("行政处罚法第五十六条"),
    PRESERVATION_ACT_MISSING("行政处罚法第五十六条"),
    OUTCOME_INCOMPLETE("行政处罚法第五十六条"),
    SUMMONS_INCOMPLETE("行政处罚法第五十五条");

    private final String article;

    InvestigationGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.investigation." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
