package cn.dangchang.penalty;

/** What officers do to find out what happened. */
public enum ActKind {
    /** 询问 */ INQUIRY,
    /** 勘验 */ EXAMINATION,
    /** 抽样取证 */ SAMPLING,
    /** 先行登记保存 */ PRESERVATION,
    /** 委托鉴定 */ APPRAISAL;

    public String key() {
        return "penalty.act." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
