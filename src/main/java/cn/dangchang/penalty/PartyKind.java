package cn.dangchang.penalty;

import cn.dangchang.law.Violations.Offender;

/** What a party of a case is. */
public enum PartyKind {
    /** 单位 */ UNIT(Offender.UNIT),
    /** 个体工商户 */ SOLE_TRADER(Offender.UNIT),
    /** 个人 */ PERSON(Offender.PERSON),
    /** 未取得执照的经营者 */ UNLICENSED(Offender.PERSON);

    private final Offender offender;

    PartyKind(Offender offender) {
        this.offender = offender;
    }

    /** @return whose particulars and ranges apply. */
    public Offender offender() {
        return offender;
    }

    public String key() {
        return "penalty.case.party." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
