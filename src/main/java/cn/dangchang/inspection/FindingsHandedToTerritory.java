package cn.dangchang.inspection;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** A cross-area group handed its proposals to the territory with both signatures. */
public record FindingsHandedToTerritory(MatterNumber visit, AgencyId territory, UUID document, List<UUID> findings) {}
