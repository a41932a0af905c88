package cn.dangchang.registry.web;

import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.registry.SiteState;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Objects;

/** What somebody typed of a site. */
public record SiteForm(String siteName, String address, String sector, String town, String hazards, String state, Boolean hazardousProcess) {
    static SiteForm empty() {
        return new SiteForm(null, null, null, null, null, SiteState.RUNNING.name(), false);
    }

    static SiteForm of(Site site) {
        return new SiteForm(site.name(), site.address(), site.sector(), Objects.toString(site.town(), null), site.hazards(), site.state().name(),
                site.hazardousProcess());
    }

    SiteEntry entry() {
        EnterpriseForm.listed("town", town != null && !town.isBlank() && !town.matches("[A-Z0-9-]{2,32}") ? town : null, List.of());
        return new SiteEntry(siteName, address, sector, town == null || town.isBlank() ? null : new UnitId(town), hazards,
                EnterpriseForm.constant(SiteState.class, state, "state"), Boolean.TRUE.equals(hazardousProcess));
    }
}
