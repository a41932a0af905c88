package cn.dangchang.penalty;

/** What may be sealed or seized (安全生产法 65 第一款第四项). */
public enum SeizureCause {
    /** 不符合保障安全生产的国家标准或者行业标准的设施、设备、器材 */ SUBSTANDARD_EQUIPMENT,
    /** 违法生产、储存、使用、经营、运输的危险物品 */ DANGEROUS_GOODS,
    /** 违法生产、储存、使用、经营危险物品的作业场所；只能查封 */ PREMISES;

    public String key() {
        return "penalty.seizure-cause." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
