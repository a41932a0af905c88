package cn.dangchang.plan.domain.schedule.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything at once: the stops, the cells that are free to be used, and what limits them. */
@PlanningSolution
public class Timetable {
    @PlanningEntityCollectionProperty
    private List<Stop> stops;
    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Cell> cells;
    @ProblemFactCollectionProperty
    private List<Clash> clashes;
    @ProblemFactCollectionProperty
    private List<Elsewhere> elsewhere;
    @ProblemFactProperty
    private Limits limits;
    @PlanningScore
    private HardMediumSoftScore score;

    /** For the solver's copies. */
    public Timetable() {}

    /** @param cells groups on the working days on which they have officers enough. */
    public Timetable(List<Stop> stops, List<Cell> cells, List<Clash> clashes, List<Elsewhere> elsewhere, Limits limits) {
        var open = new LinkedHashSet<>(cells);
        stops.stream().filter(stop -> stop.cell() != null && !open.contains(stop.cell())).forEach(Stop::closeCell);
        this.stops = stops;
        this.cells = Stream.concat(open.stream(), stops.stream().map(Stop::cell).filter(cell -> cell != null && !cell.open()).distinct()).toList();
        this.clashes = clashes;
        this.elsewhere = elsewhere;
        this.limits = limits;
    }

    public List<Stop> stops() {
        return stops;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Clash> clashes() {
        return clashes;
    }

    List<Elsewhere> elsewhere() {
        return elsewhere;
    }

    Limits limits() {
        return limits;
    }

    public HardMediumSoftScore score() {
        return score;
    }

    /** Two groups that share an officer. */
    public record Clash(String first, String second) {
        boolean names(String team) {
            return first.equals(team) || second.equals(team);
        }

        String other(String team) {
            return first.equals(team) ? second : first;
        }
    }

    /** Another authority or another visit is at the enterprise in that month. */
    public record Elsewhere(UUID enterprise, int month) {
        public static Elsewhere on(UUID enterprise, LocalDate day) {
            return new Elsewhere(enterprise, Stop.monthOf(day));
        }
    }

    /** @param groupsPerArea hard; @param visitsPerDay of one group, beyond which a person gives a reason. */
    public record Limits(int groupsPerArea, int visitsPerDay) {}
}
