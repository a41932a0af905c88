package cn.dangchang.registry.domain;

import cn.dangchang.registry.Codes;
import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.Masked;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** An enterprise, or another party that is inspected, as the agency has registered it. */
@Entity
@Table(schema = "registry", name = "enterprise")
class RegisteredEnterprise {
    @Id
    private UUID id;
    @Version
    private int version;
    private String agency;
    private String name;
    private String creditCode;
    private String legalRepresentative;
    private String telephone = "";
    private String riskLevel;
    private String size;
    private String supervision;
    private Instant registeredAt;
    @Embedded
    private PartyProfile profile = new PartyProfile();
    /** {@link Roll} puts new ones in the database, so that many go in one round trip. */
    @OneToMany(mappedBy = "enterprise")
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<RegisteredSite> sites = new ArrayList<>();

    protected RegisteredEnterprise() {}

    RegisteredEnterprise(Registration registration, Instant registeredAt) {
        this.id = UUID.randomUUID();
        this.agency = registration.agency().value();
        this.registeredAt = registeredAt;
        RegistryGround.SITE_IS_MISSING.refuseAtIf(registration.sites() == null || registration.sites().isEmpty(), "sites");
        correct(registration);
    }

    /** Takes over what is registered now; a site is known by its name and is never taken away, since visits point at it. */
    final void correct(Registration registration) {
        profile.correct(registration.profile());
        creditCode = code(registration.creditCode());
        name = RegistryGround.required(registration.name(), "name");
        legalRepresentative = orEmpty(registration.legalRepresentative());
        telephone = Telephones.kept(telephone, registration.telephone());
        riskLevel = Codes.of(registration.riskLevel());
        size = Codes.of(registration.size());
        supervision = orEmpty(registration.supervision()).isEmpty() ? "direct" : registration.supervision();
        RegistryGround.NOT_IN_THE_LIST.refuseAtIf(!Codes.SUPERVISIONS.contains(supervision), "supervision");
        registration.sites().forEach(this::correct);
    }

    /** A code that was registered stays; one that was missing may come later. */
    private String code(String given) {
        var wanted = orEmpty(given).toUpperCase(java.util.Locale.ROOT);
        RegistryGround.CREDIT_CODE_NOT_VALID.refuseAtIf(creditCode != null && !creditCode.equals(wanted), "creditCode", wanted);
        RegistryGround.CREDIT_CODE_IS_MISSING.refuseAtIf(wanted.isEmpty() && profile.kind().needsCreditCode(), "creditCode");
        return wanted.isEmpty() ? null : new CreditCode(wanted).value();
    }

    private void correct(SiteEntry entry) {
        sites.stream().filter(site -> site.isCalled(entry.name())).findFirst().ifPresentOrElse(site -> site.correct(entry),
                () -> sites.add(new RegisteredSite(this, sites.size() + 1, entry)));
    }

    /** @return the particulars as the history keeps them, numbers of people masked. */
    Map<String, String> particulars() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("creditCode", creditCode == null ? "" : creditCode);
        all.put("legalRepresentative", legalRepresentative);
        all.put("telephone", Masked.of(telephone));
        all.put("riskLevel", riskLevel);
        all.put("size", size);
        all.put("supervision", supervision);
        profile.particulars(all);
        sites.forEach(site -> all.put("site " + site.site().name(), site.described()));
        return all;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(AgencyId other) {
        return agency.equals(other.value());
    }

    String creditCode() {
        return creditCode;
    }

    String telephone() {
        return telephone;
    }

    String identityNumber() {
        return profile.identityNumber();
    }

    List<RegisteredSite> sites() {
        return sites;
    }

    Enterprise enterprise() {
        return new Enterprise(id, new AgencyId(agency), name, creditCode, legalRepresentative, Masked.of(telephone), riskLevel, size, supervision,
                sites.stream().map(RegisteredSite::site).toList(), profile.shown());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
