package cn.dangchang.plan.domain.campaign;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.Units;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Level;
import cn.dangchang.organisation.Units.Unit;
import cn.dangchang.plan.CampaignEquipment.Issue;
import cn.dangchang.plan.CampaignEquipment.Item;
import cn.dangchang.plan.CampaignEquipment.Kind;
import cn.dangchang.plan.CampaignEquipment.Lack;
import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What equipment a campaign needs: a set in each town it goes to and with each group; printer, paper and recorder of the agency. */
@Component
class EquipmentNeeds {
    private final Units units;
    private final People people;
    private final CampaignTargetRows targets;

    EquipmentNeeds(Units units, People people, CampaignTargetRows targets) {
        this.units = units;
        this.people = people;
        this.targets = targets;
    }

    boolean isTown(AgencyId agency, UnitId unit) {
        return units.find(unit).filter(each -> each.agency().equals(agency) && each.level() == Level.TOWN).isPresent();
    }

    List<Lack> lacking(CampaignView campaign, List<Item> ledger, List<Issue> issues) {
        var lacks = new ArrayList<Lack>();
        towns(campaign).forEach(town -> lack(lacks, town.name(), false, Kind::ofTown,
                ledger.stream().filter(item -> town.id().equals(item.unit())).map(Item::kind).toList()));
        lack(lacks, units.agency(campaign.agency()).map(Agency::name).orElse(campaign.agency().value()), false, kind -> !kind.ofTown(),
                ledger.stream().filter(item -> item.unit() == null).map(Item::kind).toList());
        campaign.crew().groups().forEach(group -> lack(lacks, group.name(), true, Kind::ofTown,
                issues.stream().filter(issue -> issue.team().equals(group.team()) && issue.returnedOn() == null).map(Issue::kind)
                        .toList()));
        return lacks;
    }

    private static void lack(List<Lack> lacks, String owner, boolean group, Predicate<Kind> needed, Collection<Kind> there) {
        var missing = Arrays.stream(Kind.values()).filter(needed).filter(kind -> !there.contains(kind)).toList();
        if (!missing.isEmpty()) {
            lacks.add(new Lack(owner, group, missing));
        }
    }

    /** The towns of the targets, of the escorts and of the rotation. */
    private List<Unit> towns(CampaignView campaign) {
        var ofTargets = targets.of(campaign).stream().map(ChosenTarget::target).map(each -> each.area());
        var ofEscorts = campaign.crew().groups().stream().flatMap(group -> group.escorts().stream()).flatMap(each -> people.find(each)
                .stream())
                .map(People.Person::unit);
        Set<UnitId> all = Stream.of(ofTargets, ofEscorts, campaign.rotation().stream()).flatMap(each -> each).filter(each -> each != null)
                .collect(Collectors.toSet());
        return units.of(campaign.agency()).stream().filter(unit -> unit.level() == Level.TOWN && all.contains(unit.id())).toList();
    }
}
