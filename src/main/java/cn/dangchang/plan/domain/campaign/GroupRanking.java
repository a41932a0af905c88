package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignFigures.Place;
import cn.dangchang.plan.VisitFindings.Count;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Orders groups by what R-124 names, one after the other: kinds of findings for each enterprise, major hazards, findings. Whoever is equal
 * in all three shares the rank, and the next rank is left out.
 */
final class GroupRanking {
    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::average).thenComparing(Standing::majorHazards)
            .thenComparing(Standing::findings).reversed();

    private GroupRanking() {}

    /** @param groups names by code; @param held visits that count. */
    static List<Place> of(Map<String, String> groups, List<Entry> held, List<Count> counts) {
        var byVisit = counts.stream().collect(Collectors.groupingBy(Count::visit));
        var standings = groups.entrySet().stream().map(group -> standing(group.getValue(),
                held.stream().filter(each -> group.getKey().equals(each.team())).toList(), byVisit))
                .sorted(BEST_FIRST.thenComparing(Standing::group)).toList();
        var places = new ArrayList<Place>();
        for (int at = 0; at < standings.size(); at++) {
            var each = standings.get(at);
            boolean shared = at > 0 && BEST_FIRST.compare(standings.get(at - 1), each) == 0;
            places.add(new Place(shared ? places.get(at - 1).rank() : at + 1, each.group(), each.enterprises(), each.visits(),
                    each.average().toPlainString(), each.majorHazards(), each.findings()));
        }
        return places;
    }

    private static Standing standing(String group, List<Entry> held, Map<MatterNumber, List<Count>> byVisit) {
        var enterprises = held.stream().map(Entry::enterprise).distinct().count();
        var kinds = held.stream().flatMap(visit -> byVisit.getOrDefault(visit.visit(), List.of()).stream()
                .map(each -> visit.enterprise() + each.category())).distinct().count();
        var counts = held.stream().flatMap(visit -> byVisit.getOrDefault(visit.visit(), List.of()).stream()).toList();
        return new Standing(group, (int) enterprises, held.size(), enterprises == 0 ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(kinds).divide(BigDecimal.valueOf(enterprises), 2, RoundingMode.HALF_UP),
                counts.stream().mapToInt(Count::majorHazards).sum(), counts.stream().mapToInt(Count::findings).sum());
    }

    private record Standing(String group, int enterprises, int visits, BigDecimal average, int majorHazards, int findings) {}
}
