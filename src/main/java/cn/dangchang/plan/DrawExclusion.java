package cn.dangchang.plan;

import java.util.Locale;

/** Why a candidate is left out of a draw. */
public enum DrawExclusion {
    /** 回避 */ RECUSAL(true, true),
    /** 请假、外出 */ LEAVE(true, true),
    /** 执法证件无效，自动核对 */ CERTIFICATE(true, false),
    /** 所在单位无执法权，自动核对 */ NO_POWER(true, false),
    /** 本年度已检查，自动核对 */ VISITED(false, false),
    /** 停产停业、注销等 */ NOT_OPERATING(false, true),
    /** 其他 */ OTHER_OFFICER(true, true),
    /** 其他 */ OTHER_SITE(false, true);

    private final boolean ofOfficers;
    private final boolean byHand;

    DrawExclusion(boolean ofOfficers, boolean byHand) {
        this.ofOfficers = ofOfficers;
        this.byHand = byHand;
    }

    /** @return whether it concerns officers; sites otherwise. */
    public boolean ofOfficers() {
        return ofOfficers;
    }

    /** @return whether a person decides it; the house finds the others out itself. */
    public boolean byHand() {
        return byHand;
    }

    /** @return message key of the Chinese name. */
    public String key() {
        return "plan.draw.exclusion." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
