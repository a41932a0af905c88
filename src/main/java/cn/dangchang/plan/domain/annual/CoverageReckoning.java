package cn.dangchang.plan.domain.annual;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.plan.AnnualPlanView.Version;
import cn.dangchang.plan.DrawnSites;
import cn.dangchang.plan.PlanCoverage;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what coverage is reckoned from: the register, the ledger, the draws, the agency's rules. */
@Component
class CoverageReckoning {
    private final Enterprises enterprises;
    private final LedgerBook ledger;
    private final DrawnSites draws;
    private final RuleSettings rules;
    private final ReferenceLists lists;

    CoverageReckoning(Enterprises enterprises, LedgerBook ledger, DrawnSites draws, RuleSettings rules, ReferenceLists lists) {
        this.enterprises = enterprises;
        this.ledger = ledger;
        this.draws = draws;
        this.rules = rules;
        this.lists = lists;
    }

    List<PlanCoverage> of(AgencyId agency, int year, Version version, LocalDate today) {
        var all = enterprises.of(agency);
        var lastDay = LocalDate.of(year, 12, 31);
        var coverage = new Coverage(year, today, all, version.lines(), ledger.between(agency,
                LocalDate.of(year - Coverage.ROLLING_YEARS, 1, 1), lastDay), draws.of(agency, year));
        var found = new ArrayList<>(List.of(coverage.direct(), coverage.general()));
        var names = names();
        full(agency, today).filter(code -> all.stream().anyMatch(each -> each.sites().stream()
                .anyMatch(site -> site.sector().equals(code))))
                .forEach(code -> found.add(coverage.sector(code, names.getOrDefault(code, code))));
        var ratios = new TreeMap<>(version.frame().ratios());
        var own = new HashSet<>(ratios.keySet());
        ratios.forEach((sector, percent) -> found.add(coverage.ratio(sector, label(sector, percent, names), percent, own)));
        found.add(coverage.drawnOnes());
        Coverage.proposals(rules.of("plan-risk-visits", agency, today).value()).forEach((level, visits) ->
                found.add(coverage.risk(level, visits)));
        return found.stream().filter(each -> each.required() > 0).toList();
    }

    private Stream<String> full(AgencyId agency, LocalDate day) {
        return Stream.of(rules.of("plan-full-coverage-sectors", agency, day).value().split("[;,]")).map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static String label(String sector, int percent, Map<String, String> names) {
        return (sector.isEmpty() ? "" : names.getOrDefault(sector, sector) + " ") + percent + "%";
    }

    private Map<String, String> names() {
        return lists.sectors().stream().collect(Collectors.toMap(ReferenceLists.Entry::code, ReferenceLists.Entry::name));
    }
}
