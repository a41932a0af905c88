package cn.dangchang.documents;

/** The kinds of official documents; {@code code} is the word in the number (代字), null where the form has no number. */
public enum DocumentKind {
    /** 行政检查审批表 */ INSPECTION_APPROVAL("检审"),
    /** 行政检查通知书 */ INSPECTION_NOTICE("检通"),
    /** 现场检查方案 */ INSPECTION_PLAN("检查"),
    /** 现场检查记录 */ INSPECTION_RECORD("检记"),
    /** 执法人员检查表 */ OFFICER_CHECKLIST(null),
    /** 安全专家检查表 */ EXPERT_CHECKLIST(null),
    /** 检查结果告知书 */ RESULT_NOTICE("检告"),
    /** 问题现场移交表 */ ON_SITE_HANDOVER(null),
    /** 异地执法检查问题移交表 */ TERRITORY_HANDOVER(null),
    /** 现场处理措施决定书 */ SITE_MEASURES("现决"),
    /** 责令限期整改指令书 */ RECTIFICATION_ORDER("责改"),
    /** 整改复查意见书 */ REVIEW_OPINION("复查"),
    /** 文书送达回执 */ SERVICE_RECEIPT("回"),
    /** 双随机抽查记录表 */ DRAW_RECORD("抽"),
    /** 行政（当场）处罚决定书 */ SUMMARY_DECISION("罚当"),
    /** 缴纳罚款催告书 */ PAYMENT_REMINDER("催"),
    /** 加处罚款决定书 */ SURCHARGE_DECISION("加罚"),
    /** 延期（分期）缴纳罚款审批表 */ DEFERRAL_SHEET("缴审"),
    /** 延期（分期）缴纳罚款批准书 */ DEFERRAL_GRANT("缴批"),
    /** 行政强制执行事先催告书 */ ENFORCEMENT_NOTICE("执行催告"),
    /** 强制执行申请书 */ COURT_APPLICATION("强执"),
    /** 立案审批表 */ CASE_FILING("立"),
    /** 案件处理呈批表 */ CASE_HANDLING("处呈"),
    /** 案件延期审批表 */ CASE_EXTENSION("案延"),
    /** 结案审批表 */ CASE_CLOSING("结"),
    /** 年度监督检查计划调整表 */ PLAN_ADJUSTMENT("计调"),
    /** 行政强制审批表 */ COERCION_APPROVAL("强审"),
    /** 查封扣押决定书 */ SEIZURE_DECISION("查扣"),
    /** 查封扣押（场所、设施、财物）清单 */ SEIZURE_LIST(null),
    /** 查封扣押现场笔录 */ SEIZURE_RECORD(null),
    /** 延长查封扣押期限决定书 */ SEIZURE_EXTENSION("查扣延期"),
    /** 查封扣押处理决定书 */ SEIZURE_DISPOSAL("查扣处"),
    /** 停止供电（供应民用爆炸物品）通知书 */ POWER_CUT_NOTICE("停供通"),
    /** 停止供电（供应民用爆炸物品）决定书 */ POWER_CUT_DECISION("停供决"),
    /** 恢复供电（供应民用爆炸物品）通知书 */ POWER_RESTORED("恢复通"),
    /** 询问通知书 */ INQUIRY_NOTICE("询"),
    /** 询问笔录 */ INQUIRY_RECORD(null),
    /** 勘验笔录 */ EXAMINATION_RECORD("勘"),
    /** 抽样取证凭证；“抽”字已用于双随机抽查记录表 */ SAMPLING_RECEIPT("抽证"),
    /** 先行登记保存证据审批表 */ PRESERVATION_APPROVAL("先保审"),
    /** 先行登记保存证据通知书（附清单） */ PRESERVATION_NOTICE("先保通"),
    /** 先行登记保存证据处理审批表 */ PRESERVATION_OUTCOME_APPROVAL("先保处审"),
    /** 先行登记保存证据处理决定书 */ PRESERVATION_DECISION("先保处"),
    /** 鉴定委托书 */ APPRAISAL_ORDER("鉴"),
    /** 行政处罚告知书 */ PENALTY_NOTICE("罚告"),
    /** 行政处罚听证告知书 */ HEARING_RIGHTS_NOTICE("听告"),
    /** 当事人陈述申辩笔录 */ DEFENCE_RECORD(null),
    /** 行政处罚听证会通知书 */ HEARING_NOTICE("听通"),
    /** 听证笔录 */ HEARING_RECORD(null),
    /** 听证会报告书 */ HEARING_REPORT("听报"),
    /** 行政处罚集体讨论记录 */ DISCUSSION_RECORD("罚集"),
    /** 行政处罚决定书 */ PENALTY_DECISION("罚"),
    /** 不予行政处罚决定书 */ NO_PENALTY_DECISION("不罚"),
    /** 行政处罚决定书（公开文本） */ PUBLISHED_DECISION(null),
    /** 法制审核意见书 */ LEGAL_REVIEW_OPINION("法审"),
    /** 提请关闭意见书 */ CLOSURE_PROPOSAL("提闭");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean numbered() {
        return code != null;
    }

    /** @return whether it is addressed to the party, so that it has to be served. */
    public boolean isForTheParty() {
        return this == INSPECTION_NOTICE || this == RESULT_NOTICE || this == SITE_MEASURES || this == RECTIFICATION_ORDER || this == REVIEW_OPINION
                || this == SUMMARY_DECISION || this == PAYMENT_REMINDER || this == SURCHARGE_DECISION || this == ENFORCEMENT_NOTICE
                || this == DEFERRAL_GRANT || this == SEIZURE_DECISION || this == SEIZURE_LIST || this == SEIZURE_EXTENSION
                || this == SEIZURE_DISPOSAL || this == POWER_CUT_DECISION || this == INQUIRY_NOTICE || this == SAMPLING_RECEIPT
                || this == PRESERVATION_NOTICE || this == PRESERVATION_DECISION || this == PENALTY_NOTICE || this == HEARING_RIGHTS_NOTICE
                || this == HEARING_NOTICE || this == PENALTY_DECISION || this == NO_PENALTY_DECISION;
    }

    /** @return message key of the kind's Chinese name. */
    public String key() {
        return "documents.kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
