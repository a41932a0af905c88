package cn.dangchang.registry;

import cn.dangchang.shared.Ground;

public enum RegistryGround implements Ground {
    /** The unified social credit code's check digit is wrong (GB 32100). */
    CREDIT_CODE_NOT_VALID,
    CREDIT_CODE_ALREADY_REGISTERED,
    NO_SUCH_ENTERPRISE,
    /** An enterprise is inspected at a site, so it needs at least one. */
    SITE_IS_MISSING,
    /** A particular that the register cannot do without. */
    PARTICULAR_IS_MISSING;

    @Override
    public String article() {
        return "";
    }

    /** @return the text without blanks around it. @throws cn.dangchang.shared.Refusal {@link #PARTICULAR_IS_MISSING} */
    public static String required(String text, String field) {
        PARTICULAR_IS_MISSING.refuseAtIf(text == null || text.isBlank(), field);
        return text.strip();
    }
}
