package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.Enterprises.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The history of the register: what stood there before, and who changed it. */
@Component
class Journal {
    private final Roll roll;
    private final Registrars registrars;
    private final AuditTrail trail;
    private final Clock clock;

    Journal(Roll roll, Registrars registrars, AuditTrail trail, Clock clock) {
        this.roll = roll;
        this.registrars = registrars;
        this.trail = trail;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Keeps the fields that changed, and says so in the trail. */
    void changed(UUID enterprise, Map<String, String> before, Map<String, String> after) {
        var corrections = corrections(enterprise, before, after);
        roll.write(corrections);
        audited(enterprise, corrections);
    }

    /** A row beside the enterprise, new or changed. */
    void changed(Object row, UUID enterprise, Map<String, String> before, Map<String, String> after) {
        roll.write(List.of(row));
        changed(enterprise, before, after);
    }

    /** A row beside the enterprise that is no longer kept; the history says what stood there. */
    void removed(Object row, UUID enterprise, Map<String, String> before) {
        roll.remove(row);
        changed(enterprise, before, Map.of());
    }

    List<Correction> corrections(UUID enterprise, Map<String, String> before, Map<String, String> after) {
        var now = clock.instant();
        return Stream.concat(after.keySet().stream(), before.keySet().stream()).distinct()
                .filter(field -> !after.getOrDefault(field, "").equals(before.getOrDefault(field, "")))
                .map(field -> new Correction(enterprise, new Change(now, registrars.acting(), field, before.getOrDefault(field, ""),
                        after.getOrDefault(field, "")))).toList();
    }

    void audited(UUID enterprise, List<Correction> corrections) {
        record(enterprise, "registry.enterprise-changed", Map.of("fields", corrections.stream().map(each -> each.change().field()).toList()));
    }

    void record(UUID enterprise, String action, Map<String, ?> facts) {
        trail.record(Chain.enterprise(enterprise.toString()), action, facts);
    }
}
