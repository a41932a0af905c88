package cn.dangchang.plan.domain.campaign;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.plan.CampaignPlan;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.registry.ExpertRules;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may be what in a group: officers with a certificate, experts, a leader of the district where towns inspect each other. */
@Component
class CampaignStaffing {
    private static final Set<Level> OF_THE_DISTRICT = Set.of(Level.AGENCY, Level.DEPARTMENT);

    private final People people;
    private final Units units;
    private final Teams teams;
    private final Officers officers;
    private final ExpertRules experts;

    CampaignStaffing(People people, Units units, Teams teams, Officers officers, ExpertRules experts) {
        this.people = people;
        this.units = units;
        this.teams = teams;
        this.officers = officers;
        this.experts = experts;
    }

    void require(CampaignView campaign, Group group, LocalDate today) {
        var day = today.isBefore(campaign.plan().from()) ? campaign.plan().from() : today;
        CampaignGround.CAMPAIGN_TEAM_UNKNOWN.refuseAtIf(teams.find(group.team()).filter(team -> team.agency().equals(campaign.agency()))
                .isEmpty(), "team");
        CampaignGround.required(group.name(), "groupName");
        requireLeader(campaign, group, day);
        CampaignGround.CAMPAIGN_GROUP_TOO_SMALL.refuseAtIf(officersOf(group).distinct().count() < 2, "officers");
        group.officers().forEach(each -> requireOfficer(of(campaign.agency(), each, "officers"), day, "officers"));
        requireRole(campaign.agency(), group.experts(), Role.EXPERT, CampaignGround.CAMPAIGN_EXPERT_NOT_APPOINTED, "experts");
        group.experts().forEach(each -> experts.requireAppointed(each, campaign.agency(), group.sectors(), day));
        requireRole(campaign.agency(), group.escorts(), Role.ESCORT, CampaignGround.CAMPAIGN_ESCORT_NOT_ONE, "escorts");
        campaign.crew().groups().stream().filter(other -> !other.team().equals(group.team())).forEach(other -> requireApart(group, other));
    }

    private void requireLeader(CampaignView campaign, Group group, LocalDate day) {
        CampaignGround.CAMPAIGN_PARTICULAR_MISSING.refuseAtIf(group.leader() == null, "leader");
        var leader = of(campaign.agency(), group.leader(), "leader");
        boolean ofTheDistrict = units.find(leader.unit()).filter(unit -> OF_THE_DISTRICT.contains(unit.level())).isPresent();
        CampaignGround.CAMPAIGN_GROUP_LED_BY_TOWN.refuseAtIf(campaign.plan().is(CampaignPlan.CROSS_AREA) && !ofTheDistrict, "leader",
                leader.name());
        requireOfficer(leader, day, "leader");
    }

    /** Whoever leads or acts as officer in one group is not of another; experts and escorts may go with several. */
    private void requireApart(Group group, Group other) {
        var there = officersOf(other).toList();
        officersOf(group).filter(there::contains).findFirst().ifPresent(person -> {
            throw CampaignGround.CAMPAIGN_PERSON_IN_TWO_GROUPS.refusalAt(person.equals(group.leader()) ? "leader" : "officers",
                    name(person), other.name());
        });
    }

    private void requireOfficer(Person person, LocalDate day, String field) {
        try {
            officers.requireOfficer(person.id(), day);
        } catch (Refusal refused) {
            throw CampaignGround.CAMPAIGN_OFFICER_NOT_CERTIFIED.refusalAt(field, person.name());
        }
    }

    private void requireRole(AgencyId agency, List<PersonId> chosen, Role role, CampaignGround ground, String field) {
        chosen.stream().map(each -> of(agency, each, field)).forEach(person -> ground.refuseAtIf(!person.is(role), field, person.name()));
    }

    void requireOf(AgencyId agency, Collection<PersonId> chosen, String field) {
        chosen.forEach(each -> of(agency, each, field));
    }

    private Person of(AgencyId agency, PersonId id, String field) {
        return people.find(id).filter(person -> person.active() && person.agency().equals(agency))
                .orElseThrow(() -> CampaignGround.CAMPAIGN_PERSON_UNKNOWN.refusalAt(field, id.value()));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }

    private static Stream<PersonId> officersOf(Group group) {
        return Stream.concat(Stream.of(group.leader()), group.officers().stream());
    }
}
