package cn.dangchang.registry;

/** Who is registered. Only a person or a site without a licence may have no credit code. */
public enum PartyKind {
    /** 企业 */ ENTERPRISE, /** 个体工商户 */ SELF_EMPLOYED, /** 自然人 */ PERSON, /** 无照场所 */ UNLICENSED;

    public boolean needsCreditCode() {
        return this == ENTERPRISE || this == SELF_EMPLOYED;
    }

    public String key() {
        return Codes.key("kind", this);
    }
}
