package cn.dangchang.penalty;

/** What becomes of things that were preserved (行政处罚法 56). */
public enum PreservationOutcome {
    /** 返还 */ RETURNED,
    /** 查封、扣押 */ SEIZED,
    /** 抽样取证、送交鉴定 */ APPRAISED,
    /** 没收 */ CONFISCATED,
    /** 移送 */ TRANSFERRED;

    public String key() {
        return "penalty.preservation.outcome." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
