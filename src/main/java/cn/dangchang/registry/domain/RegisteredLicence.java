package cn.dangchang.registry.domain;

import cn.dangchang.registry.Licences.LicenceEntry;
import cn.dangchang.registry.RegistryGround;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A licence that an enterprise holds. */
@Entity
@Table(schema = "registry", name = "licence")
class RegisteredLicence {
    @Id
    private UUID id;
    @Version
    private int version;
    private UUID enterpriseId;
    private String number;
    private String kind;
    private String scope;
    private LocalDate validTo;

    protected RegisteredLicence() {}

    RegisteredLicence(UUID enterprise, LicenceEntry entry) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise;
        this.number = RegistryGround.required(entry.number(), "number");
        correct(entry);
    }

    final void correct(LicenceEntry entry) {
        kind = RegistryGround.required(entry.kind(), "licenceKind");
        scope = entry.scope() == null ? "" : entry.scope().strip();
        validTo = entry.validTo();
    }

    /** @return the licence as the history keeps it. */
    Map<String, String> described() {
        return Map.of("licence " + number, String.join(" / ", kind, scope, Objects.toString(validTo, "-")));
    }

    boolean isNumbered(String other) {
        return other != null && number.equals(other.strip());
    }

    UUID id() {
        return id;
    }

    UUID enterprise() {
        return enterpriseId;
    }

    LicenceEntry entry() {
        return new LicenceEntry(number, kind, scope, validTo);
    }
}
