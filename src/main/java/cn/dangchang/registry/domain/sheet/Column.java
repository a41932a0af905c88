package cn.dangchang.registry.domain.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the register's table, the same for import, export and template. A line is one site, with one licence and one contact. */
public enum Column {
    NAME(true), KIND, CREDIT_CODE, IDENTITY_NUMBER, REPRESENTATIVE, TELEPHONE, RISK, SIZE, SUPERVISION, CATEGORY, STANDARDISATION, STANDARDISED_UNTIL,
    SITE(true), ADDRESS(true), SECTOR(true), TOWN, HAZARDS, SITE_STATE, HAZARDOUS_PROCESS, LICENCE_KIND, LICENCE_NUMBER, LICENCE_SCOPE, LICENCE_UNTIL,
    CONTACT, CONTACT_POSITION, CONTACT_TELEPHONE;

    private final boolean needed;

    Column() {
        this(false);
    }

    Column(boolean needed) {
        this.needed = needed;
    }

    /** @return whether no line can do without it. */
    public boolean needed() {
        return needed;
    }

    public boolean isDate() {
        return this == STANDARDISED_UNTIL || this == LICENCE_UNTIL;
    }

    public static List<Column> all() {
        return Arrays.asList(values());
    }

    /** @return the message key of the column's head. */
    public String key() {
        return "registry.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
