package cn.dangchang.law.domain;

import cn.dangchang.law.LawGround;
import java.util.Locale;

/** What a rule's value counts, and so the form that it must have. */
enum RuleUnit {
    DAYS("\\d{1,4}(wd|d)"),
    PERIOD("\\d{1,4}(wd|d|m|y|h)"),
    MONTHS("\\d{1,3}m"),
    HOURS("\\d{1,4}h"),
    COUNT("\\d{1,6}"),
    YUAN("\\d{1,12}"),
    FLAG("true|false"),
    TIME("([01]\\d|2[0-3]):[0-5]\\d"),
    TEXT(".{1,200}");

    private final String form;

    RuleUnit(String form) {
        this.form = form;
    }

    static RuleUnit of(String unit) {
        return valueOf(unit.toUpperCase(Locale.ROOT));
    }

    /** @throws cn.dangchang.shared.Refusal {@link LawGround#VALUE_DOES_NOT_FIT} */
    void check(String value) {
        LawGround.VALUE_DOES_NOT_FIT.refuseAtIf(value == null || !value.matches(form), "value", String.valueOf(value));
    }
}
