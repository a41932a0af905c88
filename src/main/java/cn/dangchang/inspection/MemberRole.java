package cn.dangchang.inspection;

/** As what somebody comes along. Only an officer acts; an expert advises, an escort accompanies, an assistant helps. */
public enum MemberRole {
    /** 执法人员 */ OFFICER, /** 安全专家 */ EXPERT, /** 陪检人员 */ ESCORT, /** 辅助人员 */ ASSISTANT;

    /** @return whether this member fills a checklist and has an inspect-site task. */
    public boolean inspects() {
        return this == OFFICER || this == EXPERT;
    }

    public String key() {
        return "inspection.member." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
