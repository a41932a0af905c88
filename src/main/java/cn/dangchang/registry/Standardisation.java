package cn.dangchang.registry;

/** The level of work safety standardisation (安全生产标准化等级). */
public enum Standardisation {
    /** 一级 */ FIRST, /** 二级 */ SECOND, /** 三级 */ THIRD;

    public String key() {
        return Codes.key("standardisation", this);
    }
}
