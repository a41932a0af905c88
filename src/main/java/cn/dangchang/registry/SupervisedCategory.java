package cn.dangchang.registry;

/** The categories of the base figures (监管底数, R-069). */
public enum SupervisedCategory {
    /** 烟花爆竹 */ FIREWORKS, /** 危险化学品 */ HAZARDOUS_CHEMICALS, /** 非煤矿山 */ NON_COAL_MINE, /** 工贸 */ INDUSTRY_AND_TRADE, /** 其他 */ OTHER;

    public String key() {
        return Codes.key("category", this);
    }
}
