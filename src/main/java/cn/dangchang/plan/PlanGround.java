package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a visit may not be planned. Areas of the module have grounds of their own beside this one. */
public enum PlanGround implements Ground {
    /** A visit rests on an approved plan, a draw, a campaign, a tip-off, an emergency or what was ordered from above (安全生产法第六十二条). */
    BASIS_IS_MISSING("《中华人民共和国安全生产法》第六十二条"),
    BASIS_WITHOUT_REFERENCE("《中华人民共和国安全生产法》第六十二条"),
    /** A tip-off form rests on a tip-off, a second look on the pool. */
    BASIS_DOES_NOT_FIT_FORM("R-149"),
    /** No visit on the plan before the government has approved it and it is filed. */
    PLAN_NOT_IN_FORCE("《中华人民共和国安全生产法》第六十二条"),
    SITE_NOT_IN_PLAN("《中华人民共和国安全生产法》第六十二条"),
    /** Bodies that coordinate, institutes and agencies without power do not inspect. */
    TEAM_WITHOUT_POWER("国办发〔2024〕54号"),
    /** The competent authority's published cap of inspections of one enterprise in a year. */
    YEARLY_CAP_REACHED("国办发〔2024〕54号"),
    CROSS_AREA_NEEDS_SUPERIOR("国办发〔2024〕54号"),
    /** What is not forbidden and not usual needs its reason, which is kept. */
    WARNING_NEEDS_REASON("国办发〔2024〕54号");

    private final String article;

    PlanGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
