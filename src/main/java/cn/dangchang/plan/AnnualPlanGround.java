package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why the office refuses to write, approve or change an annual plan. */
public enum AnnualPlanGround implements Ground {
    PLAN_OF_YEAR_EXISTS(""),
    NOT_A_PLAN_YEAR(""),
    PLAN_VERSION_NOT_OPEN(""),
    /** One of the six elements of a line is missing. */
    ELEMENT_IS_MISSING("R-059"),
    PLAN_WITHOUT_LINES("R-059"),
    NO_SUCH_PLAN_LINE(""),
    SITE_NOT_OF_AGENCY(""),
    SITE_ALREADY_PLANNED(""),
    MONTH_NOT_VALID("R-037"),
    BASE_TOTAL_DIFFERS("R-069"),
    BASE_FIGURES_MISSING("R-069"),
    FEWER_THAN_TWO_PER_VISIT("行政处罚法第四十二条"),
    WORKLOAD_NOT_VALID("R-064"),
    WORKLOAD_MISSING("R-064"),
    RATIO_NOT_VALID("R-056"),
    /** Drafting and reviewing are two people. */
    REVIEWER_DRAFTED_THE_PLAN("R-045"),
    PLAN_RETURNED_WITHOUT_OPINION(""),
    /** The government's approval names who, by which document, when. */
    GOVERNMENT_IS_MISSING("安全生产法第六十二条"),
    APPROVAL_WITHOUT_NUMBER("安全生产法第六十二条"),
    APPROVAL_DAY_NOT_VALID("安全生产法第六十二条"),
    FILING_WITHOUT_ADDRESSEE("R-060"),
    FILING_DAY_NOT_VALID("R-060"),
    CHANGE_BEFORE_IN_FORCE("R-046"),
    CHANGE_ALREADY_OPEN("R-050"),
    NO_CHANGE_DRAFTED("R-050"),
    CHANGE_WITHOUT_REASON("R-050"),
    CHANGE_WITHOUT_DECIDER("R-050"),
    CHANGE_DECIDED_BY_ITS_DRAFTER("R-050"),
    CHANGE_DAY_NOT_VALID("R-046"),
    CHANGE_CHANGES_NOTHING("R-050"),
    CHANGE_WITHOUT_NOTE("R-050"),
    NOTHING_TO_WITHDRAW("");

    private final String article;

    AnnualPlanGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
