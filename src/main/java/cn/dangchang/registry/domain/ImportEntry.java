package cn.dangchang.registry.domain;

import cn.dangchang.registry.Contacts.ContactEntry;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Profile;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.registry.Masked;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a line of the table says: a party with one site, and perhaps a licence and a contact. What is blank leaves what was registered.
 *
 * @param hazardousProcess null where the line says nothing
 */
record ImportEntry(int line, Registration party, Boolean hazardousProcess, LicenceEntry licence, ContactEntry contact) {
    /** @return the same for every line of one party: the credit code, else the identity number, else the name. */
    String key() {
        if (!party.creditCode().isEmpty()) {
            return code(party.creditCode());
        }
        var number = party.profile().identityNumber();
        return number.isEmpty() || Masked.is(number) ? named(party.name()) : identity(number);
    }

    static String code(String creditCode) {
        return "code " + creditCode;
    }

    static String identity(String number) {
        return "identity " + number;
    }

    static String named(String name) {
        return "name " + name;
    }

    SiteEntry site() {
        return party.sites().get(0);
    }

    /** @return what makes the line different from the party's others. */
    String detail() {
        return String.join("|", site().name(), licence == null ? "" : licence.number(), contact == null ? "" : contact.name());
    }

    /** @return the party's particulars, which every line of it gives alike. */
    String particulars() {
        return String.join("|", party.name(), party.legalRepresentative(), party.telephone(), party.riskLevel(), party.size(), party.supervision(),
                String.valueOf(party.profile()));
    }

    boolean isMasked() {
        return Masked.is(party.telephone()) || Masked.is(party.profile().identityNumber()) || contact != null && Masked.is(contact.telephone());
    }

    /** @return the party with every site of its lines, for one that is new. */
    static Registration first(List<ImportEntry> lines) {
        return with(lines.get(0).party(), sites(lines).map(line -> line.site(null)).toList());
    }

    /** @return the same over what is registered; a number that comes back masked or blank stays. */
    static Registration over(List<ImportEntry> lines, Enterprise known) {
        var party = lines.get(0).party();
        var profile = party.profile();
        var before = known.profile();
        return new Registration(known.agency(), party.name(), known.creditCode() == null ? party.creditCode() : known.creditCode(),
                or(party.legalRepresentative(), known.legalRepresentative()), or(party.telephone(), known.telephone()),
                or(party.riskLevel(), known.riskLevel()), or(party.size(), known.size()), or(party.supervision(), known.supervision()),
                sites(lines).map(line -> line.site(known.sites().stream().filter(each -> each.name().equals(line.site().name())).findFirst()
                        .orElse(null))).toList(),
                new Profile(or(profile.kind(), before.kind()), or(profile.identityNumber(), before.identityNumber()),
                        or(profile.category(), before.category()), or(profile.standardisation(), before.standardisation()),
                        or(profile.standardisedUntil(), before.standardisedUntil())));
    }

    private SiteEntry site(Site known) {
        var site = site();
        if (known == null) {
            return new SiteEntry(site.name(), site.address(), site.sector(), site.town(), site.hazards(), site.state(), Boolean.TRUE.equals(hazardousProcess));
        }
        return new SiteEntry(site.name(), site.address(), site.sector(), or(site.town(), known.town()), or(site.hazards(), known.hazards()),
                or(site.state(), known.state()), or(hazardousProcess, known.hazardousProcess()));
    }

    /** A site may stand in several lines, each with another licence; the first one describes it. */
    private static Stream<ImportEntry> sites(List<ImportEntry> lines) {
        return lines.stream().filter(line -> lines.stream().filter(each -> each.site().name().equals(line.site().name())).findFirst().orElseThrow() == line);
    }

    private static Registration with(Registration party, List<SiteEntry> sites) {
        return new Registration(party.agency(), party.name(), party.creditCode(), party.legalRepresentative(), party.telephone(), party.riskLevel(),
                party.size(), party.supervision(), sites, party.profile());
    }

    private static String or(String given, String before) {
        return given == null || given.isEmpty() ? before : given;
    }

    private static <T> T or(T given, T before) {
        return given == null ? before : given;
    }
}
