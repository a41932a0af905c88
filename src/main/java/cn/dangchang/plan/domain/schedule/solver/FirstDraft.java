package cn.dangchang.plan.domain.schedule.solver;

import cn.dangchang.plan.domain.schedule.solver.Timetable.Elsewhere;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every stop without a cell the best one that is left, one after the other. The solver starts from it, since trying every cell with all
 * constraints takes it most of a minute for a year; what the draft overlooks the solver mends.
 */
final class FirstDraft {
    private static final int WARNING = 10_000;
    private static final int STRANGE = 40;
    private static final int NEW_AREA = 10;

    private final Timetable timetable;
    private final Map<Cell, Integer> visits = new HashMap<>();
    private final Map<Cell, Set<String>> areas = new HashMap<>();
    private final Map<AreaDay, Set<String>> groups = new HashMap<>();
    private final Map<Object, Integer> work = new HashMap<>();
    private final Set<Object> taken = new HashSet<>();

    FirstDraft(Timetable timetable) {
        this.timetable = timetable;
    }

    void write() {
        var free = timetable.stops().stream().filter(stop -> stop.cell() == null).toList();
        timetable.stops().stream().filter(stop -> stop.cell() != null).forEach(this::note);
        taken.addAll(timetable.elsewhere());
        free.forEach(stop -> {
            Cell best = best(stop);
            if (best != null) {
                stop.put(best);
                note(stop);
            }
        });
    }

    private Cell best(Stop stop) {
        Cell best = null;
        long least = Long.MAX_VALUE;
        for (var cell : timetable.cells()) {
            if (cell.open() && allowed(stop, cell)) {
                long cost = cost(stop, cell);
                if (cost < least) {
                    least = cost;
                    best = cell;
                }
            }
        }
        return best;
    }

    private boolean allowed(Stop stop, Cell cell) {
        var there = groups.getOrDefault(new AreaDay(stop.area(), cell.day()), Set.of());
        boolean room = stop.area().isEmpty() || there.contains(cell.team()) || there.size() < timetable.limits().groupsPerArea();
        return room && !taken.contains(new SiteDay(stop.site(), cell.day()))
                && timetable.clashes().stream().filter(clash -> clash.names(cell.team()))
                .noneMatch(clash -> visits.containsKey(new Cell(clash.other(cell.team()), cell.day())));
    }

    private long cost(Stop stop, Cell cell) {
        int load = visits.getOrDefault(cell, 0);
        int over = Math.max(0, load + 1 - timetable.limits().visitsPerDay());
        boolean again = taken.contains(Elsewhere.on(stop.enterprise(), cell.day()));
        return (long) WARNING * (over * over + (again ? 1 : 0) + (stop.untimely(cell.day()) ? 1 : 0)) + (stop.strange(cell.team()) ? STRANGE : 0)
                + (load > 0 && !areas.get(cell).contains(stop.area()) ? NEW_AREA : 0)
                + 2L * (work.getOrDefault(cell.team(), 0) + work.getOrDefault(cell.day(), 0));
    }

    private void note(Stop stop) {
        var cell = stop.spot();
        visits.merge(cell, 1, Integer::sum);
        areas.computeIfAbsent(cell, each -> new HashSet<>()).add(stop.area());
        groups.computeIfAbsent(new AreaDay(stop.area(), cell.day()), each -> new HashSet<>()).add(cell.team());
        List.of(cell.team(), cell.day()).forEach(each -> work.merge(each, 1, Integer::sum));
        taken.add(new SiteDay(stop.site(), cell.day()));
        taken.add(Elsewhere.on(stop.enterprise(), cell.day()));
    }

    private record AreaDay(String area, LocalDate day) {}

    private record SiteDay(UUID site, LocalDate day) {}
}
