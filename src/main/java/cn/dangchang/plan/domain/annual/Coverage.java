package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.PlanCoverage;
import cn.dangchang.plan.PlanCoverage.Gap;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.registry.Codes;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a year's plan and visits against what they have to cover. Sites are counted for coverage, enterprises for the ratio of random
 * visits.
 *
 * @param entries ledger of the two years up to the end of the plan's year; @param drawn sites that a draw has chosen;
 * @param sites both of them by site
 */
record Coverage(int year, LocalDate today, List<Enterprise> enterprises, List<Line> lines, List<Entry> entries, Set<UUID> drawn,
                SiteTally sites) {
    private static final Set<String> RANDOM_FORMS = Set.of("random", "unannounced");
    static final int ROLLING_YEARS = 2;

    Coverage(int year, LocalDate today, List<Enterprise> enterprises, List<Line> lines, List<Entry> entries, Set<UUID> drawn) {
        this(year, today, enterprises, lines, entries, drawn, SiteTally.of(year, lines, entries));
    }

    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    /** 直接监管 once a year. */
    PlanCoverage direct() {
        return yearly("direct", null, each -> each.enterprise().supervision().equals("direct"));
    }

    /** Every site of the sector once a year. */
    PlanCoverage sector(String code, String name) {
        return yearly("sector", name, each -> each.site().sector().equals(code));
    }

    private PlanCoverage yearly(String rule, String subject, Predicate<Spot> which) {
        var spots = spots(which);
        var gaps = spots.stream().filter(spot -> sites.held(spot.id()) == 0).map(spot -> gap(spot, lastDay())).toList();
        return new PlanCoverage(rule, subject, spots.size(), (int) spots.stream().filter(spot -> sites.planned(spot.id()) > 0).count(),
                spots.size() - gaps.size(), gaps);
    }

    /** 综合监管 once in two years from the last visit on; whoever falls due this year is listed. */
    PlanCoverage general() {
        var spots = spots(each -> each.enterprise().supervision().equals("general"));
        var due = spots.stream().filter(spot -> !dueBy(sites.last(spot.id())).isAfter(lastDay())).toList();
        long unplanned = due.stream().filter(spot -> sites.planned(spot.id()) == 0).count();
        return new PlanCoverage("general", null, spots.size(), spots.size() - (int) unplanned, spots.size() - due.size(),
                due.stream().map(spot -> gap(spot, dueBy(sites.last(spot.id())))).toList());
    }

    /** @return last day for the next visit; the end of the year where no visit is known. */
    LocalDate dueBy(LocalDate last) {
        return last == null ? lastDay() : last.plusYears(ROLLING_YEARS);
    }

    /** Random visits of a pool of generally supervised enterprises: share of the total, rounded up. */
    PlanCoverage ratio(String sector, String name, int percent, Set<String> withOwnRatio) {
        Predicate<Site> fits = site -> sector.isEmpty() ? !withOwnRatio.contains(site.sector()) : site.sector().equals(sector);
        var pool = enterprises.stream().filter(each -> each.supervision().equals("general") && each.sites().stream().anyMatch(fits))
                .toList();
        int planned = lines.stream().filter(line -> line.mode() == Mode.RANDOM && line.sector().equals(sector)).mapToInt(Line::visits)
                .sum();
        var visited = thisYear().filter(each -> each.heldOn() != null && random(each)).map(Entry::enterprise).collect(Collectors.toSet());
        return new PlanCoverage("ratio", name, required(percent, pool.size()), planned,
                (int) pool.stream().filter(each -> visited.contains(each.id())).count(), List.of());
    }

    static int required(int percent, int total) {
        return (percent * total + 99) / 100;
    }

    /** Whoever was drawn is visited. */
    PlanCoverage drawnOnes() {
        var all = Stream.concat(drawn.stream(), thisYear().filter(Coverage::random).map(Entry::site)).collect(Collectors.toSet());
        var spots = spots(spot -> all.contains(spot.id()));
        var gaps = spots.stream().filter(spot -> sites.held(spot.id()) == 0).map(spot -> gap(spot, lastDay())).toList();
        return new PlanCoverage("drawn", null, spots.size(), spots.size(), spots.size() - gaps.size(), gaps);
    }

    /** Graver risk, more visits: whoever has fewer than proposed is listed. */
    PlanCoverage risk(String level, int visits) {
        var spots = spots(each -> Codes.of(each.enterprise().riskLevel()).equals(Codes.of(level)));
        var gaps = spots.stream().filter(spot -> sites.planned(spot.id()) < visits && sites.held(spot.id()) < visits)
                .map(spot -> gap(spot, lastDay())).toList();
        return new PlanCoverage("risk", level + " ×" + visits, spots.size(), spots.size() - gaps.size(),
                (int) spots.stream().filter(spot -> sites.held(spot.id()) >= visits).count(), gaps);
    }

    static Map<String, Integer> proposals(String setting) {
        return Stream.of(setting.split(";")).map(each -> each.split(":")).filter(each -> each.length == 2)
                .collect(Collectors.toMap(each -> each[0].strip(), each -> Integer.valueOf(each[1].strip()), (one, other) -> other,
                        java.util.LinkedHashMap::new));
    }

    private static boolean random(Entry entry) {
        return RANDOM_FORMS.contains(entry.form()) || entry.basis() != null && entry.basis().kind() == BasisKind.DRAW;
    }

    private Stream<Entry> thisYear() {
        return entries.stream().filter(each -> (each.heldOn() == null ? each.plannedOn() : each.heldOn()).getYear() == year);
    }

    private Gap gap(Spot spot, LocalDate dueBy) {
        return new Gap(spot.enterprise().id(), spot.id(), spot.enterprise().name(), spot.site().name(), sites.last(spot.id()), dueBy,
                sites.planned(spot.id()) > 0,
                today.isAfter(dueBy));
    }

    private List<Spot> spots(Predicate<Spot> which) {
        var all = new ArrayList<Spot>();
        enterprises.forEach(each -> each.sites().forEach(site -> all.add(new Spot(each, site))));
        return all.stream().filter(which).toList();
    }

    private record Spot(Enterprise enterprise, Site site) {
        UUID id() {
            return site.id();
        }
    }
}
