package cn.dangchang.plan.domain.schedule.solver;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
        this.stops = stops;
        this.cells = cells;
        this.clashes = clashes;
        this.elsewhere = elsewhere;
        this.limits = limits;
    }

    public List<Stop> stops() {
        return stops;
    }

    public HardMediumSoftScore score() {
        return score;
    }

    /** Two groups that share an officer. */
    public record Clash(String first, String second) {}

    /** Another authority or another visit is at the enterprise in that month. */
    public record Elsewhere(UUID enterprise, int month) {
        public static Elsewhere on(UUID enterprise, LocalDate day) {
            return new Elsewhere(enterprise, Stop.monthOf(day));
        }
    }

    /** @param groupsPerArea hard; @param visitsPerDay of one group, beyond which a person gives a reason. */
    public record Limits(int groupsPerArea, int visitsPerDay) {}
}
