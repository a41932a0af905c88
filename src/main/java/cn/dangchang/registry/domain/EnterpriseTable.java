package cn.dangchang.registry.domain;

import cn.dangchang.registry.Contacts.Contact;
import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import cn.dangchang.shared.AgencyId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as lines of the table, as many for a party as it has sites, licences or contacts; numbers of people are masked. */
@Component
@Transactional(readOnly = true)
public class EnterpriseTable {
    private static final int PAGE = 500;

    private final EnterpriseLists lists;
    private final RegisteredLicences licences;
    private final RegisteredContacts contacts;
    private final Vocabularies vocabularies;

    EnterpriseTable(EnterpriseLists lists, RegisteredLicences licences, RegisteredContacts contacts, Vocabularies vocabularies) {
        this.lists = lists;
        this.licences = licences;
        this.contacts = contacts;
        this.vocabularies = vocabularies;
    }

    /** @param line gets the cells in the order of the columns. @return how many parties there were */
    public long write(AgencyId agency, Criteria criteria, Consumer<List<String>> line) {
        var words = vocabularies.of(agency);
        int at = 0;
        EnterpriseLists.Page page;
        do {
            page = lists.page(agency, criteria, at++, PAGE, "name", false);
            var ids = page.enterprises().stream().map(Enterprise::id).toList();
            var held = licences.of(ids).stream().collect(Collectors.groupingBy(RegisteredLicence::enterprise));
            var known = contacts.of(ids).stream().collect(Collectors.groupingBy(RegisteredContact::enterprise));
            page.enterprises().forEach(each -> lines(each, entries(held, each.id()), people(known, each.id()), words).forEach(line));
        } while (page.hasNext());
        return page.total();
    }

    private static List<LicenceEntry> entries(Map<UUID, List<RegisteredLicence>> held, UUID enterprise) {
        return held.getOrDefault(enterprise, List.of()).stream().map(RegisteredLicence::entry).toList();
    }

    private static List<Contact> people(Map<UUID, List<RegisteredContact>> known, UUID enterprise) {
        return known.getOrDefault(enterprise, List.of()).stream().map(RegisteredContact::contact).toList();
    }

    private static List<List<String>> lines(Enterprise party, List<LicenceEntry> licences, List<Contact> contacts, Vocabulary words) {
        var lines = new ArrayList<List<String>>();
        int count = Math.max(party.sites().size(), Math.max(licences.size(), contacts.size()));
        for (int at = 0; at < count; at++) {
            var cells = new EnumMap<Column, String>(Column.class);
            party(cells, party, words);
            site(cells, party.sites().get(Math.min(at, party.sites().size() - 1)), words);
            if (at < licences.size()) {
                licence(cells, licences.get(at));
            }
            if (at < contacts.size()) {
                contact(cells, contacts.get(at));
            }
            lines.add(Column.all().stream().map(column -> cells.getOrDefault(column, "")).toList());
        }
        return lines;
    }

    private static void party(Map<Column, String> cells, Enterprise party, Vocabulary words) {
        cells.put(Column.NAME, party.name());
        cells.put(Column.KIND, words.word(Column.KIND, party.profile().kind()));
        cells.put(Column.CREDIT_CODE, Objects.toString(party.creditCode(), ""));
        cells.put(Column.IDENTITY_NUMBER, party.profile().identityNumber());
        cells.put(Column.REPRESENTATIVE, party.legalRepresentative());
        cells.put(Column.TELEPHONE, party.telephone());
        cells.put(Column.RISK, words.word(Column.RISK, party.riskLevel()));
        cells.put(Column.SIZE, words.word(Column.SIZE, party.size()));
        cells.put(Column.SUPERVISION, words.word(Column.SUPERVISION, party.supervision()));
        cells.put(Column.CATEGORY, words.word(Column.CATEGORY, party.profile().category()));
        cells.put(Column.STANDARDISATION, words.word(Column.STANDARDISATION, party.profile().standardisation()));
        cells.put(Column.STANDARDISED_UNTIL, Objects.toString(party.profile().standardisedUntil(), ""));
    }

    private static void site(Map<Column, String> cells, Site site, Vocabulary words) {
        cells.put(Column.SITE, site.name());
        cells.put(Column.ADDRESS, site.address());
        cells.put(Column.SECTOR, words.word(Column.SECTOR, site.sector()));
        cells.put(Column.TOWN, words.word(Column.TOWN, site.town()));
        cells.put(Column.HAZARDS, site.hazards());
        cells.put(Column.SITE_STATE, words.word(Column.SITE_STATE, site.state()));
        cells.put(Column.HAZARDOUS_PROCESS, words.word(Column.HAZARDOUS_PROCESS, site.hazardousProcess()));
    }

    private static void licence(Map<Column, String> cells, LicenceEntry licence) {
        cells.put(Column.LICENCE_KIND, licence.kind());
        cells.put(Column.LICENCE_NUMBER, licence.number());
        cells.put(Column.LICENCE_SCOPE, licence.scope());
        cells.put(Column.LICENCE_UNTIL, Objects.toString(licence.validTo(), ""));
    }

    private static void contact(Map<Column, String> cells, Contact contact) {
        cells.put(Column.CONTACT, contact.name());
        cells.put(Column.CONTACT_POSITION, contact.position());
        cells.put(Column.CONTACT_TELEPHONE, contact.telephone());
    }
}
