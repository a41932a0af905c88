package cn.dangchang.inspection.domain;

import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The inspected site as it was when the visit was proposed. */
@Embeddable
record Where(UUID enterpriseId, UUID siteId, String enterpriseName, String siteName, String place, String sector, String town) {
    static Where of(Enterprise enterprise, Site site) {
        return new Where(enterprise.id(), site.id(), enterprise.name(), site.name(), site.address(), site.sector(),
                site.town() == null ? null : site.town().value());
    }
}
