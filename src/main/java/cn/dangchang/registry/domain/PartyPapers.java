package cn.dangchang.registry.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The licences and contacts of the parties of an import. */
@Component
class PartyPapers {
    private final RegisteredLicences licences;
    private final RegisteredContacts contacts;
    private final Roll roll;
    private final Journal journal;

    PartyPapers(RegisteredLicences licences, RegisteredContacts contacts, Roll roll, Journal journal) {
        this.licences = licences;
        this.contacts = contacts;
        this.roll = roll;
        this.journal = journal;
    }

    /** @return what changed, by enterprise. */
    Map<UUID, List<Correction>> take(Map<UUID, List<ImportEntry>> parties) {
        var corrections = new HashMap<UUID, List<Correction>>();
        takeLicences(parties, corrections);
        takeContacts(parties, corrections);
        return corrections;
    }

    private void takeLicences(Map<UUID, List<ImportEntry>> parties, Map<UUID, List<Correction>> corrections) {
        var known = new LinkedHashMap<String, RegisteredLicence>();
        licences.of(parties.keySet()).forEach(each -> known.put(each.enterprise() + each.entry().number(), each));
        parties.forEach((party, lines) -> lines.stream().map(ImportEntry::licence).filter(each -> each != null).forEach(entry -> {
            var licence = known.get(party + entry.number());
            Map<String, String> before = licence == null ? Map.of() : licence.described();
            if (licence == null) {
                licence = new RegisteredLicence(party, entry);
                known.put(party + entry.number(), licence);
            } else {
                licence.correct(entry);
            }
            note(corrections, party, before, licence.described());
        }));
        roll.write(known.values());
    }

    private void takeContacts(Map<UUID, List<ImportEntry>> parties, Map<UUID, List<Correction>> corrections) {
        var known = new LinkedHashMap<String, RegisteredContact>();
        contacts.of(parties.keySet()).forEach(each -> known.put(each.enterprise() + each.contact().name(), each));
        parties.forEach((party, lines) -> lines.stream().map(ImportEntry::contact).filter(each -> each != null).forEach(entry -> {
            var contact = known.get(party + entry.name());
            Map<String, String> before = contact == null ? Map.of() : contact.described();
            if (contact == null) {
                contact = new RegisteredContact(party, entry);
                known.put(party + entry.name(), contact);
            } else {
                contact.correct(entry);
            }
            note(corrections, party, before, contact.described());
        }));
        roll.write(known.values());
    }

    private void note(Map<UUID, List<Correction>> corrections, UUID party, Map<String, String> before, Map<String, String> after) {
        corrections.computeIfAbsent(party, key -> new ArrayList<>()).addAll(journal.corrections(party, before, after));
    }
}
