package cn.dangchang.plan;

import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who is in a campaign.
 *
 * @param leadingGroup 领导小组 with its structure
 * @param support 宣传保障组
 * @param groups any number of them
 * @param departments other departments that take part in joint visits, each with its own officers and documents
 */
public record CampaignCrew(List<Seat> leadingGroup, List<PersonId> support, List<Group> groups, List<Department> departments) {
    public static final CampaignCrew NOBODY = new CampaignCrew(List.of(), List.of(), List.of(), List.of());

    public CampaignCrew {
        leadingGroup = List.copyOf(leadingGroup);
        support = List.copyOf(support);
        groups = List.copyOf(groups);
        departments = List.copyOf(departments);
    }

    public Optional<Group> group(String team) {
        return groups.stream().filter(each -> each.team().equals(team)).findFirst();
    }

    /** @return who is sent out: everybody of the groups, each once. */
    public List<PersonId> sentOut() {
        return groups.stream().flatMap(CampaignCrew::of).distinct().toList();
    }

    /** @return everybody of the group, the leader first. */
    public static Stream<PersonId> of(Group group) {
        return Stream.of(List.of(group.leader()), group.officers(), group.experts(), group.escorts()).flatMap(List::stream).distinct();
    }

    public record Seat(PersonId person, Function function) {}

    public enum Function { HEAD, DEPUTY, MEMBER }

    /** @param officers of that department, as they are named to us. */
    public record Department(String name, List<ForeignOfficer> officers) {}

    public record ForeignOfficer(String name, String certificate) {}
}
