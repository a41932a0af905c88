package cn.dangchang.shared;

import java.util.Arrays;

/** What a matter number counts; the code is the pinyin initials that officers know from their paper registers. */
public enum MatterKind {
    /** 检查 */ VISIT("JC"),
    /** 整改 */ RECTIFICATION("ZG"),
    /** 会商 */ CONSULTATION("HS"),
    /** 送达 */ SERVICE("SD"),
    /** 立案 */ PENALTY_CASE("LA"),
    /** 行政强制 */ COERCION("QZ"),
    /** 停止供电、供应民用爆炸物品 */ POWER_CUT("TD"),
    /** 移送 */ REFERRAL("YS"),
    /** 年度计划 */ PLAN("JH"),
    /** 当场处罚 */ SUMMARY_PENALTY("DC"),
    /** 举报 */ TIP_OFF("JB"),
    /** 督办 */ SUPERVISION("DB"),
    /** 双随机抽取 */ DRAW("SJ"),
    /** 专项行动 */ CAMPAIGN("ZX");

    private final String code;

    MatterKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static MatterKind ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of matter: " + code));
    }
}
