package cn.dangchang.penalty;

/** Why a seizure is lifted (行政强制法 19, 28). */
public enum ReleaseReason {
    /** 当事人没有违法行为 */ NO_VIOLATION,
    /** 与违法行为无关 */ UNRELATED,
    /** 已经作出处理决定，不再需要 */ DECIDED,
    /** 期限届满 */ TERM_ENDED,
    /** 其他不再需要的情形 */ OTHER,
    /** 当场实施后未在二十四小时内获得批准 */ NOT_APPROVED;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "penalty.release." + word();
    }

    /** @throws cn.dangchang.shared.Refusal RELEASE_NEEDS_A_REASON for nothing, and for what only the house says. */
    public static ReleaseReason of(String word) {
        for (var each : values()) {
            if (each.word().equals(word) && each != TERM_ENDED && each != NOT_APPROVED) {
                return each;
            }
        }
        throw CoercionGround.RELEASE_NEEDS_A_REASON.refusalAt("releaseReason");
    }
}
