package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a campaign is refused, and what it refuses. */
public enum CampaignGround implements Ground {
    NO_SUCH_CAMPAIGN(""),
    CAMPAIGN_PARTICULAR_MISSING(""),
    CAMPAIGN_PERIOD_REVERSED(""),
    CAMPAIGN_PHASES_OVERLAP("R-033"),
    CAMPAIGN_PHASE_OUTSIDE_PERIOD("R-032"),
    /** The groups of a mutual inspection are led by the district. */
    CAMPAIGN_GROUP_LED_BY_TOWN("R-015"),
    CAMPAIGN_OFFICER_NOT_CERTIFIED("行政处罚法第四十二条"),
    CAMPAIGN_EXPERT_NOT_APPOINTED("R-004"),
    CAMPAIGN_ESCORT_NOT_ONE("R-005"),
    CAMPAIGN_GROUP_TOO_SMALL("行政处罚法第四十二条"),
    CAMPAIGN_TEAM_UNKNOWN(""),
    CAMPAIGN_PERSON_UNKNOWN(""),
    CAMPAIGN_PERSON_IN_TWO_GROUPS(""),
    CAMPAIGN_LEADING_GROUP_WITHOUT_HEAD("R-038"),
    CAMPAIGN_WITHOUT_GROUP("R-001"),
    CAMPAIGN_JOINT_NEEDS_TWO_DEPARTMENTS("R-026"),
    CAMPAIGN_DEPARTMENT_NEEDS_TWO_OFFICERS("行政处罚法第四十二条"),
    CAMPAIGN_TARGET_OUTSIDE_SECTORS("R-022"),
    CAMPAIGN_TARGET_UNKNOWN(""),
    CAMPAIGN_TARGET_VISITED(""),
    CAMPAIGN_TOWN_INSPECTS_ITSELF("R-027"),
    CAMPAIGN_ROTATION_NOT_A_RING("R-027"),
    CAMPAIGN_ENTERPRISES_PER_TOWN("R-028"),
    CAMPAIGN_NOT_A_DRAFT(""),
    CAMPAIGN_NOT_RUNNING("安全生产法第六十二条"),
    CAMPAIGN_IS_CLOSED(""),
    CAMPAIGN_OWN_APPROVAL(""),
    CAMPAIGN_OUTSIDE_PERIOD("R-021"),
    CAMPAIGN_WITHOUT_THAT_TEAM("R-039"),
    /** Who has not signed the undertaking is not sent out. */
    CAMPAIGN_UNDERTAKING_UNSIGNED("R-186"),
    CAMPAIGN_CLAUSE_NOT_CONFIRMED("R-186"),
    CAMPAIGN_UNDERTAKING_NOT_YOURS("R-186"),
    CAMPAIGN_UNDERTAKING_SIGNED(""),
    CAMPAIGN_REPORT_HANDED_IN(""),
    CAMPAIGN_REPORT_DAY_IN_FUTURE(""),
    CAMPAIGN_REPORT_DAY_NOT_OF_MONTH(""),
    CAMPAIGN_QUESTION_NOT_YOURS("R-002"),
    CAMPAIGN_MATERIAL_MISSING("R-044"),
    CAMPAIGN_END_NEEDS_A_LEADERS_REASON("R-044"),
    KEY_LIST_LINES_UNKNOWN("R-029"),
    KEY_LIST_EMPTY("R-029"),
    EQUIPMENT_LABEL_TAKEN(""),
    EQUIPMENT_IS_OUT("R-012"),
    EQUIPMENT_IS_NOT_OUT("R-012"),
    CONTACT_IS_ANOTHER("R-016");

    private final String article;

    CampaignGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    /** @return the text without blanks around it. @throws cn.dangchang.shared.Refusal {@link #CAMPAIGN_PARTICULAR_MISSING} */
    public static String required(String text, String field) {
        CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(text == null || text.isBlank(), field);
        return text.strip();
    }
}
