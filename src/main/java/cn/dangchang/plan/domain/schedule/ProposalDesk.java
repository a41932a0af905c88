package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.ScheduleProposals;
import cn.dangchang.plan.domain.schedule.solver.Effort;
import cn.dangchang.plan.domain.schedule.solver.TimetableSolver;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the solver propose, and a person decide. */
@Service
@Transactional
class ProposalDesk implements ScheduleProposals {
    private final ScheduleBook book;
    private final ScheduleRuns runs;
    private final ProposalSheet sheet;
    private final ScheduleOffice office;
    private final ApplicationEventPublisher events;

    ProposalDesk(ScheduleBook book, ScheduleRuns runs, ProposalSheet sheet, ScheduleOffice office, ApplicationEventPublisher events) {
        this.book = book;
        this.runs = runs;
        this.sheet = sheet;
        this.office = office;
        this.events = events;
    }

    @Override
    public UUID start(UUID id) {
        var schedule = book.locked(id, office.scheduler());
        var effort = Effort.of(book.slotsOf(schedule).size());
        var run = begin(schedule, effort);
        events.publishEvent(new RunStarted(run.id(), effort));
        return run.id();
    }

    @Override
    public UUID solve(UUID id, long seed, int moves) {
        var schedule = book.locked(id, office.scheduler());
        var effort = Effort.moves(seed, moves);
        var run = begin(schedule, effort);
        var solved = new TimetableSolver(effort).solve(sheet.draw(schedule));
        sheet.keep(run, solved);
        return run.id();
    }

    private ScheduleRun begin(Schedule schedule, Effort effort) {
        runs.findFirstByScheduleIdOrderByStartedAtDescIdDesc(schedule.id()).filter(run -> run.is(State.RUNNING) || run.is(State.PROPOSED)).ifPresent(run -> {
            ScheduleGround.PROPOSAL_UNDER_WAY.refuseIf(run.waits(office.now()));
            run.become(State.FAILED);
            runs.saveAndFlush(run);
        });
        var run = runs.saveAndFlush(new ScheduleRun(schedule.id(), office.scheduler().person().value(), office.now(), effort.longest()));
        office.write(schedule.id(), "proposal-started", Map.of("run", run.id().toString(), "seed", effort.seed()));
        return run;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Run> latest(UUID id) {
        var schedule = book.find(id, office.scheduler().agency());
        return runs.findFirstByScheduleIdOrderByStartedAtDescIdDesc(id).map(run -> sheet.view(run, schedule));
    }

    @Override
    public void cancel(UUID id) {
        settle(id, State.RUNNING, State.CANCELLED);
    }

    @Override
    public void drop(UUID id) {
        settle(id, State.PROPOSED, State.DROPPED);
    }

    @Override
    public void takeOver(UUID id, String reason) {
        var run = decided(id);
        if (run.is(State.TAKEN)) {
            return;
        }
        ScheduleGround.NO_PROPOSAL.refuseIf(!run.is(State.PROPOSED));
        var schedule = book.find(run.schedule(), office.scheduler().agency());
        int moved = sheet.apply(run, schedule, ScheduleDesk.textOrNull(reason));
        run.become(State.TAKEN);
        office.write(schedule.id(), "proposal-taken-over", Map.of("run", id.toString(), "moved", moved));
    }

    private void settle(UUID id, State from, State to) {
        var run = decided(id);
        if (run.is(from)) {
            run.become(to);
            office.write(run.schedule(), "proposal-" + to.name().toLowerCase(java.util.Locale.ROOT), Map.of("run", id.toString()));
        }
    }

    /** The schedule's lock comes first, as in every command. */
    private ScheduleRun decided(UUID id) {
        book.locked(runs.scheduleOf(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal), office.scheduler());
        return runs.locked(id).orElseThrow();
    }

    /** The solver is to begin once this is committed. */
    record RunStarted(UUID run, Effort effort) {}
}
