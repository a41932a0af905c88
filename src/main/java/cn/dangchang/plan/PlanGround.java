package cn.dangchang.plan;

import cn.dangchang.shared.Ground;

/** Why a visit may not be planned. Areas of the module have grounds of their own beside this one. */
public enum PlanGround implements Ground {
    /** A visit rests on an approved plan, a draw, a campaign, a tip-off, an emergency or what was ordered from above (安全生产法第六十二条). */
    BASIS_IS_MISSING("《中华人民共和国安全生产法》第六十二条");

    private final String article;

    PlanGround(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }
}
