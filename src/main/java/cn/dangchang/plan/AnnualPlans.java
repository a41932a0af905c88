package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;

/** The annual plans as others read them: one per agency and year, with every version that it ever had. */
public interface AnnualPlans {
    /** @return the plan as the acting person may see it. */
    Optional<AnnualPlanView> find(MatterNumber plan);

    /** @return plans of the agency, the latest year first. */
    List<AnnualPlanView> of(AgencyId agency);

    /** @return the plan of the year that is approved, filed and in force. */
    Optional<AnnualPlanView> inForce(AgencyId agency, int year);

    /** Who is covered, who is planned, who is missing, as of today. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    List<PlanCoverage> coverage(MatterNumber plan);
}
