package cn.dangchang.penalty;

/** Where a case comes from. */
public enum CaseSource {
    /** 现场检查 */ VISIT,
    /** 复查不合格 */ FAILED_REVIEW,
    /** 举报 */ TIP_OFF,
    /** 其他机关移送 */ TRANSFER,
    /** 上级交办 */ SUPERIOR,
    /** 生产安全事故 */ ACCIDENT,
    /** 受罚后拒不改正 */ CONTINUED;

    public String key() {
        return "penalty.case.source." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** @return whether a person opens it; the others open by themselves. */
    public boolean byHand() {
        return this != VISIT && this != FAILED_REVIEW && this != CONTINUED;
    }
}
