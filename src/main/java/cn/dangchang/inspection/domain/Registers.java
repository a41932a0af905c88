package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.SiteState;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a new visit takes from the registers: its number, its site, its group. */
@Component
class Registers {
    /** A closed site may have opened again in secret. */
    private static final Set<String> LOOK_AT_CLOSED_SITES = Set.of("second-look", "tip-off");

    private final MatterNumbers numbers;
    private final Enterprises enterprises;
    private final Teams teams;
    private final Units units;
    private final People people;

    Registers(MatterNumbers numbers, Enterprises enterprises, Teams teams, Units units, People people) {
        this.numbers = numbers;
        this.enterprises = enterprises;
        this.teams = teams;
        this.units = units;
        this.people = people;
    }

    /** Whoever comes along belongs to the agency; escorts are the place's, in a cross-area visit the territory's, or both signatures are one side's. */
    void requireOwn(Collection<Assignment> members, AgencyId agency, AgencyId territory, Where where) {
        for (var member : members) {
            var person = people.find(member.person()).orElseThrow(() -> InspectionGround.MEMBER_OF_ANOTHER_AGENCY.refusalAt("members", member.person()));
            boolean escort = member.role() == MemberRole.ESCORT;
            boolean guest = escort && person.agency().equals(territory);
            InspectionGround.MEMBER_OF_ANOTHER_AGENCY.refuseAtIf(!agency.equals(person.agency()) && !guest, "members", person.name());
            InspectionGround.ESCORT_NOT_OF_THE_PLACE.refuseAtIf(escort && !(territory == null ? person.is(Role.ESCORT) : guest), "escorts", person.name());
            InspectionGround.ESCORT_OF_ANOTHER_TOWN.refuseAtIf(escort && ofAnotherTown(person, where), "escorts", person.name());
        }
    }

    /** Whoever comes from a town comes along to that town's sites only; those of the county's own departments go everywhere. */
    private boolean ofAnotherTown(People.Person person, Where where) {
        return where.town() != null && person.unit() != null && !person.unit().value().equals(where.town())
                && units.find(person.unit()).filter(unit -> unit.level() == Units.Level.TOWN).isPresent();
    }

    MatterNumber number(Actor actor) {
        return numbers.next(actor.agency(), MatterKind.VISIT);
    }

    /** The site must be the agency's own, or in a cross-area visit the territory's. */
    Where where(ProposedVisit proposed, Actor actor) {
        var site = enterprises.site(proposed.site()).orElseThrow(() -> InspectionGround.NO_SUCH_SITE.refusalAt("site"));
        Enterprise enterprise = enterprises.find(site.enterprise()).orElseThrow(() -> InspectionGround.NO_SUCH_SITE.refusalAt("site"));
        var cross = proposed.crossArea();
        InspectionGround.NO_SUCH_SITE.refuseAtIf(!enterprise.agency().equals(actor.agency())
                && (cross == null || !enterprise.agency().equals(cross.territory())), "site");
        InspectionGround.NO_SUCH_TEAM.refuseAtIf(teams.find(proposed.team()).filter(team -> team.agency().equals(actor.agency())).isEmpty(), "team");
        InspectionGround.NO_SUCH_TERRITORY.refuseAtIf(cross != null && units.agency(cross.territory()).isEmpty(), "crossArea.territory");
        InspectionGround.SITE_IS_CLOSED.refuseAtIf(site.state() == SiteState.CLOSED && !LOOK_AT_CLOSED_SITES.contains(proposed.form()), "site", site.name());
        return Where.of(enterprise, site);
    }
}
