package cn.dangchang.law;

import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;

/** Rules whose text is not verified or that an agency may set, each with validity dates. */
public interface RuleSettings {
    /** @throws cn.dangchang.shared.Refusal {@link LawGround#NO_SUCH_SETTING} */
    Setting of(String key, AgencyId agency, LocalDate day);

    /** @param value a term such as {@code 10d}, a number or true/false; @param basis as printed, or 依据待核. */
    record Setting(String key, String value, String basis, boolean verified, LocalDate validFrom, LocalDate validTo) {
        public int number() {
            return Integer.parseInt(value);
        }

        public boolean on() {
            return Boolean.parseBoolean(value);
        }
    }
}
