package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.ScheduleProposals.Move;
import cn.dangchang.plan.ScheduleProposals.Run;
import cn.dangchang.plan.ScheduleProposals.State;
import cn.dangchang.plan.domain.schedule.solver.Stop;
import cn.dangchang.plan.domain.schedule.solver.Timetable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws what the solver works on, keeps what it proposes, and carries it out. */
@Component
class ProposalSheet {
    private final ScheduleBook book;
    private final SurroundingsReading surroundings;
    private final ScheduleRules rules;
    private final ScheduleMoves moves;
    private final ScheduleOffice office;

    ProposalSheet(ScheduleBook book, SurroundingsReading surroundings, ScheduleRules rules, ScheduleMoves moves, ScheduleOffice office) {
        this.book = book;
        this.surroundings = surroundings;
        this.rules = rules;
        this.moves = moves;
        this.office = office;
    }

    Timetable draw(Schedule schedule) {
        var slots = book.slotsOf(schedule);
        return new TimetableDrawing(slots, book.demands().squads(schedule), around(schedule, slots)).draw(office.today());
    }

    void keep(ScheduleRun run, Timetable solved) {
        solved.stops().stream().filter(Stop::changed).forEach(stop -> moves.save(new ScheduleMove(run.id(), stop.id(), stop.before(), stop.cell())));
        run.become(State.PROPOSED);
    }

    /** @return how many slots were moved. */
    int apply(ScheduleRun run, Schedule schedule, String reason) {
        var slots = book.slotsOf(schedule);
        var byId = slots.stream().collect(Collectors.toMap(ScheduleSlot::id, Function.identity()));
        var proposed = moves.findByRunId(run.id());
        long changed = proposed.stream().filter(move -> !byId.containsKey(move.slot()) || !move.fits(byId.get(move.slot()))).count();
        ScheduleGround.PROPOSAL_OUTDATED.refuseIf(changed > 0, changed);
        var after = after(schedule, slots, proposed);
        var warnings = new ArrayList<Warning>();
        var squads = squads(schedule);
        proposed.forEach(move -> {
            var slot = byId.get(move.slot());
            if (move.day() == null) {
                slot.takeOff(null);
                return;
            }
            var own = rules.judge(slot.at(squads.get(move.team()), move.day()), after);
            warnings.addAll(own);
            slot.place(move.team(), move.day(), own.isEmpty() ? null : reason);
        });
        ScheduleRules.requireReason(warnings, reason);
        return proposed.size();
    }

    Run view(ScheduleRun run, Schedule schedule) {
        var state = run.state(office.now());
        if (state != State.PROPOSED) {
            return new Run(run.id(), run.schedule(), state, run.percent(office.now()), List.of(), 0, List.of());
        }
        var slots = book.slotsOf(schedule);
        var names = slots.stream().collect(Collectors.toMap(ScheduleSlot::id, ScheduleSlot::name));
        var squads = squads(schedule);
        var proposed = moves.findByRunId(run.id());
        var after = after(schedule, slots, proposed);
        Set<UUID> moved = proposed.stream().map(ScheduleMove::slot).collect(Collectors.toSet());
        var warnings = after.bookings().stream().filter(each -> moved.contains(each.slot())).flatMap(each -> rules.warnings(each, after).stream())
                .distinct().toList();
        long placed = after.bookings().stream().map(Booking::slot).filter(names::containsKey).count();
        return new Run(run.id(), run.schedule(), state, run.percent(office.now()), proposed.stream().map(each -> new Move(each.slot(),
                names.get(each.slot()), name(squads, each.fromTeam()), each.fromDay(), name(squads, each.team()), each.day()))
                .sorted(java.util.Comparator.comparing(Move::day, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()))
                        .thenComparing(Move::group, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())).thenComparing(Move::name)).toList(),
                slots.size() - (int) placed, warnings);
    }

    /** The surroundings as they would be. */
    private Surroundings after(Schedule schedule, List<ScheduleSlot> slots, List<ScheduleMove> proposed) {
        var now = around(schedule, slots);
        var moved = new HashSet<>(proposed.stream().map(ScheduleMove::slot).toList());
        var squads = squads(schedule);
        var byId = slots.stream().collect(Collectors.toMap(ScheduleSlot::id, Function.identity()));
        var bookings = new ArrayList<>(now.bookings().stream().filter(each -> !moved.contains(each.slot())).toList());
        proposed.stream().filter(move -> move.day() != null && squads.containsKey(move.team()) && byId.containsKey(move.slot()))
                .forEach(move -> bookings.add(byId.get(move.slot()).at(squads.get(move.team()), move.day())));
        return new Surroundings(now.frame(), bookings, now.away(), now.otherLevels(), now.limits());
    }

    private static String name(Map<String, Squad> squads, String team) {
        return team == null ? null : squads.containsKey(team) ? squads.get(team).name() : team;
    }

    private Surroundings around(Schedule schedule, List<ScheduleSlot> slots) {
        return surroundings.around(schedule, schedule.first(), schedule.last(), slots.stream().map(ScheduleSlot::enterprise).toList());
    }

    private Map<String, Squad> squads(Schedule schedule) {
        return book.demands().squads(schedule).stream().collect(Collectors.toMap(Squad::code, Function.identity(), (one, same) -> one));
    }
}
