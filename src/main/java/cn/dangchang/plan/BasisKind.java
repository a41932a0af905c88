package cn.dangchang.plan;

/** What a visit may rest on. Tip-offs, emergencies and what is ordered from above are never stopped by caps or by a plan that is not in force. */
public enum BasisKind {
    /** 年度计划 */ ANNUAL_PLAN,
    /** 双随机抽取 */ DRAW,
    /** 专项行动 */ CAMPAIGN,
    /** 举报核查 */ TIP_OFF,
    /** 紧急情况 */ EMERGENCY,
    /** 上级部署 */ SUPERIOR_ORDER,
    /** 回头看 */ SECOND_LOOK,
    /** 案件办理 */ CASE;

    /** @return whether neither cap nor missing plan stops such a visit (国办发〔2024〕54号). */
    public boolean neverStopped() {
        return this == TIP_OFF || this == EMERGENCY || this == SUPERIOR_ORDER;
    }

    /** @return message key of the Chinese name. */
    public String key() {
        return "plan.basis." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
