package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleProposals.State;
import cn.dangchang.plan.domain.schedule.ProposalDesk.RunStarted;
import cn.dangchang.plan.domain.schedule.solver.Timetable;
import cn.dangchang.plan.domain.schedule.solver.TimetableSolver;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the solver works beside the pages, one schedule after the other; its row says how far it is, and ends it when it was cancelled. */
@Component
class SolverRoom {
    private static final Logger LOG = LoggerFactory.getLogger(SolverRoom.class);
    private static final int BEAT_MILLIS = 1000;

    private final ScheduleRuns runs;
    private final AgencySchedules schedules;
    private final ProposalSheet sheet;
    private final ScheduleOffice office;
    private final TransactionTemplate transaction;
    private final ExecutorService room = Executors.newSingleThreadExecutor(work -> daemon(work, "schedule-solver"));
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "schedule-pulse"));

    SolverRoom(ScheduleRuns runs, AgencySchedules schedules, ProposalSheet sheet, ScheduleOffice office, TransactionTemplate transaction) {
        this.runs = runs;
        this.schedules = schedules;
        this.sheet = sheet;
        this.office = office;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void on(RunStarted started) {
        var solver = new TimetableSolver(started.effort());
        var beat = pulse.scheduleWithFixedDelay(() -> beat(started.run(), solver), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        room.execute(() -> {
            try {
                solve(started.run(), solver);
            } catch (RuntimeException failed) {
                LOG.error("the solver's run {} failed", started.run(), failed);
                transaction.executeWithoutResult(status -> runs.locked(started.run()).filter(run -> run.is(State.RUNNING))
                        .ifPresent(run -> run.become(State.FAILED)));
            } finally {
                beat.cancel(false);
            }
        });
    }

    private void solve(UUID id, TimetableSolver solver) {
        Timetable problem = transaction.execute(status -> runs.findById(id).filter(run -> run.is(State.RUNNING))
                .flatMap(run -> schedules.findById(run.schedule())).map(sheet::draw).orElse(null));
        if (problem == null) {
            return;
        }
        var solved = solver.solve(problem);
        transaction.executeWithoutResult(status -> runs.locked(id).filter(run -> run.is(State.RUNNING)).ifPresent(run -> {
            sheet.keep(run, solved);
            runs.save(run);
        }));
    }

    private void beat(UUID id, TimetableSolver solver) {
        try {
            boolean wanted = Boolean.TRUE.equals(transaction.execute(status -> runs.locked(id).filter(run -> run.is(State.RUNNING)).map(run -> {
                run.beat(office.now());
                return true;
            }).orElse(false)));
            if (!wanted) {
                solver.stop();
            }
        } catch (RuntimeException failed) {
            LOG.warn("the solver's run {} could not be looked after", id, failed);
        }
    }

    @PreDestroy
    void close() {
        room.shutdownNow();
        pulse.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
