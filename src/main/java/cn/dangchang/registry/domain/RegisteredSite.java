package cn.dangchang.registry.domain;

import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place where an enterprise produces or trades (生产经营场所). */
@Entity
@Table(schema = "registry", name = "site")
class RegisteredSite {
    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "enterprise_id")
    private RegisteredEnterprise enterprise;
    private int position;
    private String name;
    private String address;
    private String sector;
    private String town;
    private String hazards;

    protected RegisteredSite() {}

    RegisteredSite(RegisteredEnterprise enterprise, int position, SiteEntry entry) {
        this.id = UUID.randomUUID();
        this.enterprise = enterprise;
        this.position = position;
        this.name = entry.name();
        correct(entry);
    }

    final void correct(SiteEntry entry) {
        address = entry.address();
        sector = entry.sector();
        town = entry.town() == null ? null : entry.town().value();
        hazards = entry.hazards() == null ? "" : entry.hazards();
    }

    boolean isCalled(String otherName) {
        return name.equals(otherName);
    }

    String described() {
        return String.join(" / ", name, address, sector, String.valueOf(town), hazards);
    }

    Site site() {
        return new Site(id, enterprise.id(), name, address, sector, UnitId.orNull(town), hazards);
    }
}
