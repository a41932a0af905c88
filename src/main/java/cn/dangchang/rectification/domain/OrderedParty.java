package cn.dangchang.rectification.domain;

import cn.dangchang.rectification.RectificationFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The inspected unit and its site as they stood when the order was issued. */
@Embeddable
record OrderedParty(UUID enterprise, @Column(name = "enterprise_name") String name, @Column(name = "site_name") String site,
                    @Column(name = "site_address") String address, String sector, String town) {
    RectificationFile.Party view() {
        return new RectificationFile.Party(enterprise, name, site, address, sector, town);
    }
}
