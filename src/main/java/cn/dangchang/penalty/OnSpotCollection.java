package cn.dangchang.penalty;

/** The cases in which officers may collect a fine themselves (行政处罚法 68, 69); everywhere else the party pays at a bank. */
public enum OnSpotCollection {
    /** 依法给予一百元以下罚款 */ SMALL,
    /** 不当场收缴事后难以执行 */ HARD_LATER,
    /** 边远、水上、交通不便地区，当事人提出 */ REMOTE;

    public String key() {
        return "penalty.collection." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
