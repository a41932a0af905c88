package cn.dangchang.registry.domain;

import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.SiteState;
import cn.dangchang.shared.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "enterprise_id")
    private RegisteredEnterprise enterprise;
    private int position;
    private String name;
    private String address;
    private String sector;
    private String town;
    private String hazards;
    @Enumerated(EnumType.STRING)
    private SiteState state;
    private boolean hazardousProcess;

    protected RegisteredSite() {}

    RegisteredSite(RegisteredEnterprise enterprise, int position, SiteEntry entry) {
        this.id = UUID.randomUUID();
        this.enterprise = enterprise;
        this.position = position;
        this.name = RegistryGround.required(entry.name(), "siteName");
        correct(entry);
    }

    final void correct(SiteEntry entry) {
        address = RegistryGround.required(entry.address(), "address");
        sector = RegistryGround.required(entry.sector(), "sector");
        town = entry.town() == null ? null : entry.town().value();
        hazards = entry.hazards() == null ? "" : entry.hazards().strip();
        state = entry.state() == null ? SiteState.RUNNING : entry.state();
        hazardousProcess = entry.hazardousProcess();
    }

    boolean isCalled(String otherName) {
        return otherName != null && name.equals(otherName.strip());
    }

    /** @return the site as the history keeps it. */
    String described() {
        return String.join(" / ", name, address, sector, String.valueOf(town), hazards, state.name(), hazardousProcess ? "hazardous-process" : "-");
    }

    Site site() {
        return new Site(id, enterprise.id(), name, address, sector, UnitId.orNull(town), hazards, state, hazardousProcess);
    }
}
