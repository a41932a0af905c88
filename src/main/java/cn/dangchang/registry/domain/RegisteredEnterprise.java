package cn.dangchang.registry.domain;

import cn.dangchang.registry.CreditCode;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import jakarta.persistence.CascadeType;
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

/** An enterprise as the agency has registered it. */
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
    private String telephone;
    private String riskLevel;
    private String size;
    private String supervision;
    private Instant registeredAt;
    @OneToMany(mappedBy = "enterprise", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<RegisteredSite> sites = new ArrayList<>();

    protected RegisteredEnterprise() {}

    RegisteredEnterprise(Registration registration, Instant registeredAt) {
        this.id = UUID.randomUUID();
        this.agency = registration.agency().value();
        this.creditCode = new CreditCode(registration.creditCode()).value();
        this.registeredAt = registeredAt;
        RegistryGround.SITE_IS_MISSING.refuseAtIf(registration.sites() == null || registration.sites().isEmpty(), "sites");
        correct(registration);
    }

    /** Takes over what is registered now; a site is known by its name and is never taken away, since visits point at it. */
    final void correct(Registration registration) {
        name = RegistryGround.required(registration.name(), "name");
        legalRepresentative = orEmpty(registration.legalRepresentative());
        telephone = orEmpty(registration.telephone());
        riskLevel = orEmpty(registration.riskLevel());
        size = orEmpty(registration.size());
        supervision = registration.supervision() == null ? "direct" : registration.supervision();
        registration.sites().forEach(this::correct);
    }

    private void correct(SiteEntry entry) {
        sites.stream().filter(site -> site.isCalled(entry.name())).findFirst().ifPresentOrElse(site -> site.correct(entry),
                () -> sites.add(new RegisteredSite(this, sites.size() + 1, entry)));
    }

    /** @return the particulars as the history keeps them, the telephone masked. */
    Map<String, String> particulars() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("legalRepresentative", legalRepresentative);
        all.put("telephone", masked());
        all.put("riskLevel", riskLevel);
        all.put("size", size);
        all.put("supervision", supervision);
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

    Enterprise enterprise() {
        return new Enterprise(id, new AgencyId(agency), name, creditCode, legalRepresentative, masked(), riskLevel, size, supervision,
                sites.stream().map(RegisteredSite::site).toList());
    }

    /** @return the first three and the last two digits, as in 138******09. */
    private String masked() {
        return telephone.length() < 7 ? "*".repeat(telephone.length())
                : telephone.substring(0, 3) + "*".repeat(telephone.length() - 5) + telephone.substring(telephone.length() - 2);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
