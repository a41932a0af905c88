package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.shared.AgencyId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers or changes some hundred parties of an import, with few and large statements. */
@Component
class PartyChunk {
    private final RegisteredEnterprises register;
    private final PartyPapers papers;
    private final Roll roll;
    private final Journal journal;
    private final AuditTrail trail;

    PartyChunk(RegisteredEnterprises register, PartyPapers papers, Roll roll, Journal journal, AuditTrail trail) {
        this.register = register;
        this.papers = papers;
        this.roll = roll;
        this.journal = journal;
        this.trail = trail;
    }

    /** @param parties the lines of each; @param withoutCode registered parties without a code by key. */
    Outcome take(AgencyId agency, List<List<ImportEntry>> parties, Map<String, UUID> withoutCode) {
        var known = known(agency, parties, withoutCode);
        var corrections = new HashMap<RegisteredEnterprise, List<Correction>>();
        var fresh = new ArrayList<RegisteredEnterprise>();
        var all = new HashMap<UUID, List<ImportEntry>>();
        for (var lines : parties) {
            var enterprise = known.get(lines.get(0).key());
            if (enterprise == null) {
                enterprise = new RegisteredEnterprise(ImportEntry.first(lines), journal.now());
                fresh.add(enterprise);
            } else {
                var before = enterprise.particulars();
                enterprise.correct(ImportEntry.over(lines, enterprise.enterprise()));
                corrections.put(enterprise, new ArrayList<>(journal.corrections(enterprise.id(), before, enterprise.particulars())));
            }
            all.put(enterprise.id(), lines);
        }
        roll.keep(fresh);
        roll.keep(corrections.keySet());
        var noted = papers.take(all);
        corrections.forEach((enterprise, of) -> of.addAll(noted.getOrDefault(enterprise.id(), List.of())));
        roll.write(corrections.values().stream().flatMap(List::stream).toList());
        fresh.forEach(each -> journal.record(each.id(), "registry.enterprise-registered",
                Map.of("agency", agency.value(), "creditCode", String.valueOf(each.creditCode()))));
        corrections.entrySet().stream().filter(each -> !each.getValue().isEmpty()).forEach(each -> journal.audited(each.getKey().id(), each.getValue()));
        roll.turnThePage();
        return new Outcome(fresh.size(), (int) corrections.values().stream().filter(each -> !each.isEmpty()).count());
    }

    /** One entry for the whole, with the file's fingerprint, beside those of the enterprises. */
    void audit(ImportJobs.Row job, int parties, int registered, int updated) {
        trail.record(Chain.setting("enterprise-imports " + job.agency()), "registry.import-taken", Map.of("import", job.job().id().toString(),
                "sha256", job.fileHash(), "parties", parties, "registered", registered, "updated", updated));
    }

    private Map<String, RegisteredEnterprise> known(AgencyId agency, List<List<ImportEntry>> parties, Map<String, UUID> withoutCode) {
        var known = new HashMap<String, RegisteredEnterprise>();
        var codes = parties.stream().map(lines -> lines.get(0).party().creditCode()).filter(code -> !code.isEmpty()).toList();
        register.findByAgencyAndCreditCodeIn(agency.value(), codes).forEach(each -> known.put(ImportEntry.code(each.creditCode()), each));
        var ids = parties.stream().map(lines -> withoutCode.get(lines.get(0).key())).filter(Objects::nonNull).toList();
        var byId = new HashMap<UUID, RegisteredEnterprise>();
        register.findByIdIn(ids).forEach(each -> byId.put(each.id(), each));
        parties.stream().map(lines -> lines.get(0).key()).filter(withoutCode::containsKey).forEach(key -> known.put(key, byId.get(withoutCode.get(key))));
        return known;
    }

    record Outcome(int registered, int updated) {}
}
