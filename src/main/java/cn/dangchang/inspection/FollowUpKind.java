package cn.dangchang.inspection;

/** What may follow from a visit. */
public enum FollowUpKind {
    RECTIFICATION, STOP_ORDER, PENALTY_CASE, SUMMARY_PENALTY, COERCION, TRANSFER, TERRITORY;

    public String key() {
        return "inspection.follow-up." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
