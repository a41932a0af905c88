package cn.dangchang.dossier.domain;

import cn.dangchang.audit.AuditEntry;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.Enterprises.Change;
import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Tells from the audit trail who did what when. */
@Component
class Chronicle {
    /** What befalls every finding of a visit at once. */
    private static final Set<String> OF_ALL_FINDINGS = Set.of("inspection.fed-back", "inspection.dispositions-proposed", "inspection.dispositions-co-signed",
            "inspection.findings-handed-to-territory", "inspection.territory-accepted", "inspection.territory-reported");

    private static final Comparator<AuditEntry> NEWEST_FIRST = Comparator.comparingLong(AuditEntry::position).reversed();

    private final AuditTrail trail;
    private final AuditWords words;
    private final ChangeWords changes;

    Chronicle(AuditTrail trail, AuditWords words, ChangeWords changes) {
        this.trail = trail;
        this.words = words;
        this.changes = changes;
    }

    List<ChangeWords.Line> inWords(List<Change> history) {
        return history.stream().map(changes::of).toList();
    }

    /** @return newest first. */
    List<Moment> of(MatterNumber matter) {
        return read(Chain.of(matter), entry -> true);
    }

    /** @return changes of an enterprise's registration, newest first; who only read something is in the trail alone. */
    List<Moment> ofEnterprise(UUID enterprise) {
        return read(Chain.enterprise(enterprise.toString()), entry -> !entry.action().endsWith("-read"));
    }

    /** @return what happened to one finding in a matter, newest first. */
    List<Moment> ofFinding(MatterNumber matter, UUID finding) {
        return read(Chain.of(matter), entry -> OF_ALL_FINDINGS.contains(entry.action())
                || entry.facts().values().stream().anyMatch(value -> names(value, finding.toString())));
    }

    private List<Moment> read(Chain chain, Predicate<AuditEntry> which) {
        return trail.of(chain).stream().filter(which).sorted(NEWEST_FIRST).map(words::of).toList();
    }

    private static boolean names(Object value, String id) {
        return value instanceof Collection<?> many ? many.stream().anyMatch(each -> names(each, id)) : id.equals(String.valueOf(value));
    }
}
