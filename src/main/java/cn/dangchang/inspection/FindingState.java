package cn.dangchang.inspection;

/** The life of a finding. */
public enum FindingState {
    RECORDED, SIGNED, FED_BACK,
    /** Dispositions were decided and signed. */ DISPOSED,
    /** Rectified on the spot and verified. */ VERIFIED,
    /** In the hands of a follow-up. */ FOLLOWED_UP,
    CLOSED, WITHDRAWN;

    public String key() {
        return "inspection.finding-state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
