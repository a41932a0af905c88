package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.plan.domain.schedule.Squad.Officer;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows schedules to those who may see them. */
@Service
@Transactional(readOnly = true)
class BoardReading implements ScheduleBoards {
    private final ScheduleBook book;
    private final SurroundingsReading surroundings;
    private final ScheduleRules rules;
    private final ScheduleOffice office;
    private final ScheduleSight sight;

    BoardReading(ScheduleBook book, SurroundingsReading surroundings, ScheduleRules rules, ScheduleOffice office, ScheduleSight sight) {
        this.book = book;
        this.surroundings = surroundings;
        this.rules = rules;
        this.office = office;
        this.sight = sight;
    }

    @Override
    public List<Line> list() {
        var actor = office.reader();
        return book.schedules().findByAgencyOrderByFirstDayDescName(actor.agency().value()).stream().filter(each -> sight.maySee(each, actor))
                .map(each -> line(each, book.slotsOf(each), sight.held(each))).toList();
    }

    @Override
    public List<Choice> openable() {
        var actor = office.scheduler();
        var taken = book.schedules().findByAgencyOrderByFirstDayDescName(actor.agency().value()).stream().map(Schedule::basis).toList();
        return book.demands().choices(actor.agency()).stream()
                .filter(each -> taken.stream().noneMatch(basis -> basis.kind() == each.kind() && basis.reference().equals(each.reference()))).toList();
    }

    @Override
    public Board board(UUID id) {
        var actor = office.reader();
        var schedule = book.find(id, actor.agency());
        SharedGround.NOT_FOR_YOU.refuseIf(!sight.maySee(schedule, actor));
        return board(schedule, actor);
    }

    private Board board(Schedule schedule, Actor actor) {
        var slots = book.slotsOf(schedule);
        var held = sight.held(schedule);
        var around = surroundings.around(schedule, schedule.first(), schedule.last(), slots.stream().map(ScheduleSlot::enterprise).toList());
        var squads = book.demands().squads(schedule).stream().collect(Collectors.toMap(Squad::code, Function.identity(), (one, same) -> one,
                java.util.LinkedHashMap::new));
        var own = slots.stream().map(ScheduleSlot::id).collect(Collectors.toSet());
        slots.stream().map(ScheduleSlot::team).filter(team -> team != null && !squads.containsKey(team))
                .forEach(team -> squads.put(team, new Squad(team, team, Set.of(), List.of())));
        var days = new ArrayList<>(around.frame().days());
        slots.stream().filter(ScheduleSlot::placed).map(ScheduleSlot::day).filter(day -> !days.contains(day)).distinct().forEach(days::add);
        days.sort(null);
        return new Board(line(schedule, slots, held), office.maySchedule(actor), schedule.daysOff(),
                squads.values().stream().map(each -> new GroupColumn(each.code(), each.name(), each.sectors().stream().sorted().toList(),
                        each.officers().stream().map(Officer::name).toList())).toList(), days,
                slots.stream().map(slot -> card(slot, squads, around, held)).toList(),
                around.bookings().stream().filter(each -> !own.contains(each.slot()) && squads.containsKey(each.team()) && around.frame().holds(each.day()))
                        .map(BoardReading::elsewhere).toList());
    }

    private Card card(ScheduleSlot slot, Map<String, Squad> squads, Surroundings around, Set<MatterNumber> held) {
        List<Warning> warnings = slot.placed() ? rules.warnings(slot.at(squads.get(slot.team()), slot.day()), around) : List.of();
        return new Card(slot.id(), slot.version(), slot.site(), slot.enterprise(), slot.name(), slot.sector(), slot.area(), slot.team(), slot.day(), state(slot, held),
                slot.pinned(), slot.visit() == null ? null : slot.visit().value(), slot.reason(), warnings);
    }

    private static Card elsewhere(Booking booking) {
        return new Card(booking.slot(), 0, booking.site(), booking.enterprise(), booking.name(), "", booking.area(), booking.team(), booking.day(),
                State.PLANNED, true, null, null, List.of());
    }

    private static State state(ScheduleSlot slot, Set<MatterNumber> held) {
        if (slot.visit() != null && held.contains(slot.visit())) {
            return State.HELD;
        }
        return slot.released() ? State.RELEASED : slot.placed() ? State.PLANNED : State.OPEN;
    }

    private static Line line(Schedule schedule, List<ScheduleSlot> slots, Set<MatterNumber> held) {
        var counts = slots.stream().collect(Collectors.groupingBy(slot -> state(slot, held), Collectors.counting()));
        return new Line(schedule.id(), schedule.name(), schedule.basis().kind(), schedule.first(), schedule.last(), count(counts, State.OPEN),
                count(counts, State.PLANNED), count(counts, State.RELEASED), count(counts, State.HELD));
    }

    private static int count(Map<State, Long> counts, State state) {
        return counts.getOrDefault(state, 0L).intValue();
    }

    @Override
    public List<Leave> leaves() {
        return sight.leaves(office.scheduler().agency(), office.today());
    }
}
