package cn.dangchang.registry.domain;

import cn.dangchang.registry.Expiry;
import cn.dangchang.registry.Expiry.State;
import cn.dangchang.registry.RegistryReferences;
import cn.dangchang.shared.AgencyId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** When the register warns that something runs out; how long before is a setting of the agency. */
@Component
class ExpiryRule {
    static final String FIRST = "licence-warning-first";
    static final String SECOND = "licence-warning-second";
    static final String REASSESSMENT = "standardisation-reminder";

    private final RegistryReferences references;
    private final Clock clock;

    ExpiryRule(RegistryReferences references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return for licences: a first and a second warning. */
    Warnings licences(AgencyId agency) {
        return new Warnings(today(), days(FIRST, agency), days(SECOND, agency));
    }

    /** @return for the standardisation level: one reminder before its re-assessment. */
    Warnings reassessment(AgencyId agency) {
        return new Warnings(today(), days(REASSESSMENT, agency), 0);
    }

    private int days(String key, AgencyId agency) {
        return Integer.parseInt(references.setting(key, agency, today()).replaceAll("\\D", ""));
    }

    record Warnings(LocalDate today, int first, int second) {
        Expiry of(LocalDate on) {
            if (on == null) {
                return new Expiry(null, State.NONE, 0);
            }
            long left = ChronoUnit.DAYS.between(today, on);
            return new Expiry(on, left < 0 ? State.OVERDUE : left <= second ? State.URGENT : left <= first ? State.SOON : State.FINE, left);
        }

        LocalDate firstUntil() {
            return today.plusDays(first);
        }

        LocalDate secondUntil() {
            return today.plusDays(second);
        }
    }
}
