package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import java.util.Set;
import java.util.UUID;

/** Every site that the draws in force of a year chose, asked once for all of them. */
public interface DrawnSites {
    Set<UUID> of(AgencyId agency, int year);
}
