package cn.dangchang.penalty.domain.execution;

/** What an agency does about a fine, one sheet of paper each. */
enum StepKind {
    /** 缴纳罚款催告书 */ REMINDER,
    /** 加处罚款决定书 */ SURCHARGE,
    /** 延期、分期缴纳罚款 */ DEFERRAL,
    /** 行政强制执行事先催告书 */ NOTICE,
    /** 强制执行申请书 */ COURT,
    /** 中止、终结执行 */ HALT;

    String key() {
        return "penalty.step." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
