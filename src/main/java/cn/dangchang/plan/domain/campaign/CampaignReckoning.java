package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignFigures;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.ReportDue;
import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.Group;
import cn.dangchang.plan.VisitFindings.Count;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.MatterNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a campaign did from its targets, the ledger and what the visits found. */
@Service
@Transactional(readOnly = true)
class CampaignReckoning implements CampaignFigures {
    private static final List<CampaignReports.State> GRAVEST_FIRST = List.of(CampaignReports.State.OVERDUE, CampaignReports.State.OPEN,
            CampaignReports.State.HANDED_IN_LATE, CampaignReports.State.HANDED_IN);

    private final CampaignScope scope;
    private final CampaignVisits visits;
    private final CampaignTargetRows targets;
    private final ReportRows reports;
    private final Enterprises enterprises;

    CampaignReckoning(CampaignScope scope, CampaignVisits visits, CampaignTargetRows targets, ReportRows reports, Enterprises enterprises) {
        this.scope = scope;
        this.visits = visits;
        this.targets = targets;
        this.reports = reports;
        this.enterprises = enterprises;
    }

    @Override
    public List<OfSector> bySector(MatterNumber number) {
        var campaign = scope.own(number);
        var held = visits.counted(campaign);
        var all = new Done(targets.of(campaign), held, visits.findings(held), visits.openFindings(campaign));
        var due = reports.of(campaign.id(), scope.today());
        var sectors = sectors(campaign, all);
        var figures = new ArrayList<>(campaign.plan().sectors().stream().map(sector -> {
            var lead = campaign.plan().leadDepartments().get(sector);
            return figures(sector, lead, state(due, lead), all, site -> sector.equals(sectors.get(site)));
        }).toList());
        var others = figures("", null, null, all, site -> !campaign.plan().sectors().contains(sectors.get(site)));
        if (others.targets() > 0 || others.visits() > 0) {
            figures.add(others);
        }
        return figures;
    }

    @Override
    public Optional<List<Place>> ranking(MatterNumber number) {
        var campaign = scope.own(number);
        if (!scope.today().isAfter(campaign.plan().to())) {
            return Optional.empty();
        }
        var held = visits.counted(campaign);
        var groups = campaign.crew().groups().stream().collect(Collectors.toMap(Group::team, Group::name, (one, same) -> one, LinkedHashMap::new));
        return Optional.of(GroupRanking.of(groups, held, visits.findings(held)));
    }

    private static OfSector figures(String sector, String lead, CampaignReports.State state, Done all, Predicate<UUID> of) {
        var own = all.targets().stream().map(each -> each.target().site()).filter(of).toList();
        var held = all.held().stream().filter(each -> of.test(each.site())).toList();
        var seen = held.stream().map(Entry::site).collect(Collectors.toSet());
        var numbers = held.stream().map(Entry::visit).collect(Collectors.toSet());
        var found = all.found().stream().filter(each -> numbers.contains(each.visit())).toList();
        return new OfSector(sector, lead, state, own.size(), (int) own.stream().filter(seen::contains).count(), held.size(),
                found.stream().mapToInt(Count::findings).sum(), found.stream().mapToInt(Count::majorHazards).sum(),
                numbers.stream().mapToInt(each -> all.open().getOrDefault(each, 0)).sum());
    }

    private static CampaignReports.State state(List<ReportDue> due, String lead) {
        return GRAVEST_FIRST.stream().filter(state -> due.stream().anyMatch(each -> each.state() == state && each.responsible().equals(lead)))
                .findFirst().orElse(null);
    }

    /** Sectors of the sites; the register is asked once, and only where a visited site is no target. */
    private Map<UUID, String> sectors(CampaignView campaign, Done all) {
        var sectors = new HashMap<UUID, String>();
        all.targets().forEach(each -> sectors.put(each.target().site(), each.target().sector()));
        if (all.held().stream().anyMatch(each -> !sectors.containsKey(each.site()))) {
            enterprises.of(campaign.agency()).forEach(each -> each.sites().forEach(site -> sectors.putIfAbsent(site.id(), site.sector())));
        }
        return sectors;
    }

    private record Done(List<ChosenTarget> targets, List<Entry> held, List<Count> found, Map<MatterNumber, Integer> open) {}
}
