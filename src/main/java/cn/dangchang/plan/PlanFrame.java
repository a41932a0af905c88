package cn.dangchang.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan says beside its lines.
 *
 * @param baseFigures enterprises under supervision by category (监管底数, R-069); {@code baseTotal} is their sum as declared
 * @param keyMonths 重点时段, months 1–12; {@code extraPeriods} says when visits are increased for great events
 * @param ratios least share of random visits in per cent by sector; the empty sector is for all others
 */
public record PlanFrame(List<BaseFigure> baseFigures, int baseTotal, List<KeyPoint> keyPoints, List<Integer> keyMonths, String extraPeriods,
                        PlanWorkload workload, Map<String, Integer> ratios) {
    public PlanFrame {
        baseFigures = List.copyOf(baseFigures);
        keyPoints = List.copyOf(keyPoints);
        keyMonths = keyMonths.stream().sorted().distinct().toList();
        ratios = Map.copyOf(ratios);
    }

    public PlanFrame withFigures(List<BaseFigure> figures, int total) {
        return new PlanFrame(figures, total, keyPoints, keyMonths, extraPeriods, workload, ratios);
    }

    public PlanFrame withScope(List<KeyPoint> points, List<Integer> months, String extra) {
        return new PlanFrame(baseFigures, baseTotal, points, months, extra, workload, ratios);
    }

    public PlanFrame withWorkload(PlanWorkload reckoned) {
        return new PlanFrame(baseFigures, baseTotal, keyPoints, keyMonths, extraPeriods, reckoned, ratios);
    }

    public PlanFrame withRatios(Map<String, Integer> percent) {
        return new PlanFrame(baseFigures, baseTotal, keyPoints, keyMonths, extraPeriods, workload, percent);
    }

    /** @return the key points in no order, for comparing two versions. */
    public Set<String> keyScope() {
        var scope = new TreeSet<String>();
        keyPoints.forEach(each -> scope.add(each.kind() + ":" + each.words()));
        return scope;
    }

    /** @param note such as 含加油站3家. */
    public record BaseFigure(String category, int count, String note) {}

    public record KeyPoint(Kind kind, String words) {
        /** 重点领域、重点区域、重点单位、重点事项. */
        public enum Kind { FIELD, REGION, UNIT, MATTER }
    }
}
