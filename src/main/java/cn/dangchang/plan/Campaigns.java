package cn.dangchang.plan;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Campaigns (专项行动) as others read them. */
public interface Campaigns {
    Optional<Campaign> find(UUID id);

    /** @return the agency's campaigns, the latest first. */
    List<Campaign> of(AgencyId agency);

    /** @return what visits may name as their basis (id and number) of the campaigns in whose leading group the person sits. */
    Set<String> ledBy(PersonId person, AgencyId agency);

    /** @return the other departments that take part in the campaign that the basis names; none where it names no campaign. */
    List<CampaignCrew.Department> departments(VisitBasis basis);

    /**
     * @param from first and {@code to} last day, both count
     * @param sectors codes; visits outside of them need a reason
     * @param groupLeaderReviews whether the group leader reviews site plans; the leader approves always
     */
    record Campaign(UUID id, AgencyId agency, String name, LocalDate from, LocalDate to, State state, boolean groupLeaderReviews, List<String> sectors,
                    List<String> forms, List<Group> groups, List<Target> targets) {}

    enum State { DRAFT, RUNNING, CLOSED }

    /** @param team code of the enforcement group; @param sectors its professional field, empty for all. */
    record Group(String team, String name, List<String> sectors, PersonId leader, List<PersonId> officers, List<PersonId> experts,
                 List<PersonId> escorts) {}

    /** An enterprise's site that the campaign is to visit. @param source the list from which it was chosen. @param area county or town. */
    record Target(UUID site, UUID enterprise, String name, String sector, UnitId area, String source) {}
}
