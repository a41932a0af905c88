package cn.dangchang.inspection;

import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits as others read them. */
public interface SiteVisits {
    /** @return the visit as the acting person may see it; empty where it does not exist or is not theirs to see. */
    Optional<VisitView> find(MatterNumber visit);

    /** @return visits of the acting person's agency that the person may see, newest first, at most {@code limit}. @param text part of number or
     *     enterprise, or null; @param stage or null. */
    List<Line> search(String text, VisitStage stage, int limit);

    List<Line> ofEnterprise(UUID enterprise);

    boolean maySee(MatterNumber visit, Actor actor);

    /** @return who and where, for modules that follow up; not scoped by the acting person. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    Facts facts(MatterNumber visit);

    /** @return a finding as others quote it; not scoped by the acting person. @throws cn.dangchang.shared.Refusal NOT_FOR_YOU */
    FindingView finding(UUID finding);

    record Line(MatterNumber number, String enterpriseName, String siteName, String sector, VisitStage stage, LocalDate visitOn, String campaign,
                int findings, boolean majorHazard, String form, String team, VisitBasis basis) {}

    /** @param town the town unit that escorts; @param place address of the site. */
    record Facts(MatterNumber number, AgencyId agency, UUID enterprise, UUID site, String enterpriseName, String place, String sector, UnitId town,
                 String team, String campaign, List<PersonId> officers, List<PersonId> escorts, LocalDate inspectedOn, VisitStage stage) {}
}
