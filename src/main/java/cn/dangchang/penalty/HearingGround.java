package cn.dangchang.penalty;

import cn.dangchang.shared.Ground;

/** Why a step of a hearing is refused. */
public enum HearingGround implements Ground {
    NO_HEARING(""),
    PANEL_INCOMPLETE("行政处罚法第六十四条"),
    PANEL_UNKNOWN("行政处罚法第六十四条"),
    PANEL_TWICE("行政处罚法第六十四条"),
    OFFICER_OF_THE_CASE("行政处罚法第六十四条"),
    PANEL_RECUSED("行政处罚法第六十四条"),
    APPOINTED_BY_AN_OFFICER("行政处罚法第六十四条"),
    LATER_THAN_SEVEN_DAYS("行政处罚法第六十四条"),
    PLACE_MISSING("行政处罚法第六十四条"),
    CLOSED_WITHOUT_REASON("行政处罚法第六十四条"),
    NOT_THE_CHAIR("行政处罚法第六十四条"),
    NOT_YET_THE_DAY("行政处罚法第六十四条"),
    SERVED_TOO_LATE("行政处罚法第六十四条"),
    SERVED_IN_TIME(""),
    REASON_NEEDED("行政处罚法第六十四条"),
    POSTPONED_ALREADY("行政处罚法第六十四条"),
    RECORD_MISSING("行政处罚法第六十四条"),
    RECORD_NOT_SIGNED("行政处罚法第六十四条"),
    NOT_OF_THE_PANEL("行政处罚法第六十四条"),
    REPORT_MISSING("行政处罚法第六十五条"),
    REVIEWER_OF_THE_CASE("行政处罚法第六十五条");

    private final String article;

    HearingGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String key() {
        return "refusal.penalty.hearing." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
