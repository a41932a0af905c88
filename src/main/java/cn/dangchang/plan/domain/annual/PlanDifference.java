package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two versions side by side.
 *
 * @param added lines only in the later one; @param removed only in the earlier one; @param changed both as they are in each
 */
public record PlanDifference(Version before, Version after, List<Line> added, List<Line> removed, List<Pair> changed) {
    public static PlanDifference between(Version before, Version after) {
        var added = after.lines().stream().filter(line -> same(before, line) == null).toList();
        var removed = before.lines().stream().filter(line -> same(after, line) == null).toList();
        var changed = after.lines().stream().filter(line -> same(before, line) != null).map(line -> new Pair(same(before, line), line))
                .filter(pair -> !pair.equal()).toList();
        return new PlanDifference(before, after, added, removed, changed);
    }

    /** A line is the same where it names the same site; a random line where it has the same place in the list. */
    private static Line same(Version version, Line line) {
        return version.lines().stream().filter(each -> Objects.equals(each.site(), line.site())
                && (line.site() != null || each.seq() == line.seq()))
                .findFirst().orElse(null);
    }

    public boolean nothing() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && before.frame().equals(after.frame());
    }

    /** @return whether 重点领域、重点区域、重点单位 or 重点事项 changed, whatever the numbers. */
    public boolean keyScopeChanged() {
        return !before.frame().keyScope().equals(after.frame().keyScope()) || !keyUnits(before).equals(keyUnits(after));
    }

    private static Set<String> keyUnits(Version version) {
        return version.lines().stream().filter(Line::keyUnit).map(line -> line.site() == null ? "sector:" + line.sector() : line.site()
                .toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line before and after. */
    public record Pair(Line before, Line after) {
        boolean equal() {
            return before.visits() == after.visits() && before.months().equals(after.months()) && before.content().equals(after.content())
                    && before.form().equals(after.form()) && before.measures().equals(after.measures())
                    && before.keyUnit() == after.keyUnit()
                    && before.mode() == after.mode() && before.sector().equals(after.sector());
        }
    }
}
