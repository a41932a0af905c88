package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A visit as somebody means to make it, before it has a number.
 *
 * @param form code of {@code law.ReferenceLists.inspectionForms()}
 * @param team code of the group that goes
 * @param territory agency in whose area the site lies where that is not the agency's own, else null
 */
public record VisitIntent(AgencyId agency, UUID enterprise, UUID site, String sector, UnitId town, String form, String team, LocalDate day,
                          List<PersonId> officers, AgencyId territory, VisitBasis basis) {}
