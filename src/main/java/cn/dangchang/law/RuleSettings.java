package cn.dangchang.law;

import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.List;

/** Rules whose text is not verified or that an agency may set, each with validity dates. */
public interface RuleSettings {
    /** @throws cn.dangchang.shared.Refusal {@link LawGround#NO_SUCH_SETTING} */
    Setting of(String key, AgencyId agency, LocalDate day);

    /** @return every setting as it stands for the agency on the day, in the order of the reference file. */
    List<Setting> all(AgencyId agency, LocalDate day);

    /**
     * The agency sets a rule for itself from a day on; an earlier setting of its own ends the day before. Audited.
     *
     * @param basis the agency's own basis, printed as given
     * @throws cn.dangchang.shared.Refusal {@link LawGround#NO_SUCH_SETTING}, {@link LawGround#VALUE_DOES_NOT_FIT},
     *     {@link LawGround#VALIDITY_OVERLAPS}, {@link LawGround#BASIS_IS_MISSING}
     */
    void change(AgencyId agency, Change change);

    /** @param validTo last day, or null for open end. */
    record Change(String key, String value, String basis, LocalDate validFrom, LocalDate validTo) {}

    /** @param value a term such as {@code 10d}, a number or true/false; @param basis as printed, or 依据待核; @param own set by the agency
     *     itself; @param unit days, period, months, hours, count, yuan, flag, time or text. */
    record Setting(String key, String name, String value, String unit, String basis, boolean verified, boolean own, LocalDate validFrom,
                   LocalDate validTo) {
        public int number() {
            return Integer.parseInt(value);
        }

        public boolean on() {
            return Boolean.parseBoolean(value);
        }
    }
}
