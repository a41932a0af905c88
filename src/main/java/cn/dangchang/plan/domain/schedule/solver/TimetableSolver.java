package cn.dangchang.plan.domain.schedule.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/** One run of the solver over one timetable. */
public final class TimetableSolver {
    private final Solver<Timetable> solver;

    public TimetableSolver(Effort effort) {
        var search = new LocalSearchPhaseConfig();
        if (effort.moves() != null) {
            search.withTerminationConfig(new TerminationConfig().withMoveCountLimit(effort.moves()));
        }
        solver = SolverFactory.<Timetable>create(new SolverConfig().withSolutionClass(Timetable.class).withEntityClasses(Stop.class)
                .withConstraintProviderClass(TimetableConstraints.class).withEnvironmentMode(EnvironmentMode.NO_ASSERT).withRandomSeed(effort.seed())
                .withPhases(new ConstructionHeuristicPhaseConfig().withConstructionHeuristicType(ConstructionHeuristicType.FIRST_FIT), search)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(effort.longest()).withUnimprovedSpentLimit(effort.idle()))).buildSolver();
    }

    public Timetable solve(Timetable problem) {
        new FirstDraft(problem).write();
        return solver.solve(problem);
    }

    /** The best timetable so far is what {@link #solve} answers. */
    public void stop() {
        solver.terminateEarly();
    }
}
