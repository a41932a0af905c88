package cn.dangchang.registry;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of enterprises. */
public interface Enterprises {
    Optional<Enterprise> find(UUID id);

    Optional<Site> site(UUID siteId);

    /** @return enterprises of the agency whose name, credit code or address holds the text, at most {@code limit}. */
    List<Enterprise> search(AgencyId agency, String text, int limit);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround} */
    Enterprise register(Registration registration);

    record Registration(AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                        String size, List<SiteEntry> sites) {}

    /** @param sector code of {@code law.ReferenceLists.sectors()}; @param town the town unit that escorts. */
    record SiteEntry(String name, String address, String sector, UnitId town, String hazards) {}

    /** @param telephone masked unless the reader needs it. */
    record Enterprise(UUID id, AgencyId agency, String name, String creditCode, String legalRepresentative, String telephone, String riskLevel,
                      String size, List<Site> sites) {}

    record Site(UUID id, UUID enterprise, String name, String address, String sector, UnitId town, String hazards) {}
}
