package cn.dangchang.penalty;

/** What is no longer supplied (安全生产法 70). */
public enum Supply {
    /** 供电；须提前二十四小时通知 */ POWER,
    /** 供应民用爆炸物品 */ EXPLOSIVES;

    public String key() {
        return "penalty.supply." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
