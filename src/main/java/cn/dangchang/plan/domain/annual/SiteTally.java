package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.VisitLedger.Entry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lines and ledger say of each site, counted in one pass. @param held visits of the year; @param last day of the last visit known. */
record SiteTally(Map<UUID, Integer> planned, Map<UUID, Integer> held, Map<UUID, LocalDate> last) {
    static SiteTally of(int year, List<Line> lines, List<Entry> entries) {
        var tally = new SiteTally(new HashMap<>(), new HashMap<>(), new HashMap<>());
        lines.stream().filter(line -> line.site() != null).forEach(line -> tally.planned.merge(line.site(), line.visits(), Integer::sum));
        entries.stream().filter(each -> each.heldOn() != null).forEach(each -> {
            tally.last.merge(each.site(), each.heldOn(), (one, other) -> one.isAfter(other) ? one : other);
            if (each.heldOn().getYear() == year) {
                tally.held.merge(each.site(), 1, Integer::sum);
            }
        });
        return tally;
    }

    int planned(UUID site) {
        return planned.getOrDefault(site, 0);
    }

    int held(UUID site) {
        return held.getOrDefault(site, 0);
    }

    /** @return null where no visit is known. */
    LocalDate last(UUID site) {
        return last.get(site);
    }
}
