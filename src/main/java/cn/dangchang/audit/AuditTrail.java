package cn.dangchang.audit;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;

/** The trail of changes; entries are only ever added, in the transaction of the change itself. */
public interface AuditTrail {
    /**
     * Adds an entry, by the acting person (or the house itself), at the office's clock.
     *
     * @param chain what the change concerns
     * @param action past fact in kebab-case with its module, such as {@code inspection.visit-entered}
     * @param facts ids, codes, dates and before/after values; never free text of people, never personal data
     */
    void record(Chain chain, String action, Map<String, ?> facts);

    default void record(MatterNumber matter, String action, Map<String, ?> facts) {
        record(Chain.of(matter), action, facts);
    }

    /** @return the entries of a chain, oldest first. */
    List<AuditEntry> of(Chain chain);

    /** Recomputes every chain and every daily seal. */
    Verification verify();
}
