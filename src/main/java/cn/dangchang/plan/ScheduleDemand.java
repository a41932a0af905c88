package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the annual plan in force wants visited in its year; implemented by the annual plan. */
public interface ScheduleDemand {
    Optional<YearPlan> of(AgencyId agency, int year);

    /** @param reference as the basis of the visits, see {@link VisitBasis}. */
    record YearPlan(String reference, String name, int year, List<PlannedSite> sites) {}

    /**
     * @param area county or town; @param form code of the form of inspection; @param visits how often in the year, at least once;
     * @param months in which the plan wants it visited, 1–12, empty where it does not say.
     */
    record PlannedSite(UUID site, UUID enterprise, String name, String sector, UnitId area, String form, int visits, List<Integer> months) {}
}
