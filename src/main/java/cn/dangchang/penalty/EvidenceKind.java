package cn.dangchang.penalty;

/** The eight kinds of evidence (行政处罚法 46). */
public enum EvidenceKind {
    /** 书证 */ DOCUMENTARY,
    /** 物证 */ PHYSICAL,
    /** 视听资料 */ AUDIOVISUAL,
    /** 电子数据 */ ELECTRONIC,
    /** 证人证言 */ TESTIMONY,
    /** 当事人的陈述 */ STATEMENT,
    /** 鉴定意见 */ APPRAISAL_OPINION,
    /** 勘验笔录、现场笔录 */ SITE_RECORD;

    public String key() {
        return "penalty.evidence-kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
