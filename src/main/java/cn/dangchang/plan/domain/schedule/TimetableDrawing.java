package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.domain.schedule.Squad.Officer;
import cn.dangchang.plan.domain.schedule.solver.Cell;
import cn.dangchang.plan.domain.schedule.solver.Stop;
import cn.dangchang.plan.domain.schedule.solver.Stop.Place;
import cn.dangchang.plan.domain.schedule.solver.Timetable;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Clash;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Elsewhere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Draws a schedule with its surroundings as the timetable that the solver works on. */
final class TimetableDrawing {
    private final List<ScheduleSlot> slots;
    private final List<Squad> squads;
    private final Surroundings around;

    TimetableDrawing(List<ScheduleSlot> slots, List<Squad> squads, Surroundings around) {
        this.slots = slots;
        this.squads = squads;
        this.around = around;
    }

    /** @param earliest nothing is put on a day before it. */
    Timetable draw(LocalDate earliest) {
        var stops = new ArrayList<Stop>();
        slots.forEach(slot -> stops.add(new Stop(slot.id(), new Place(slot.site(), slot.enterprise(), slot.area(), fitting(slot.sector()), slot.months()),
                slot.placed() ? new Cell(slot.team(), slot.day()) : null, slot.pinned() || slot.released())));
        var own = slots.stream().map(ScheduleSlot::id).collect(Collectors.toSet());
        var foreign = around.bookings().stream().filter(each -> !own.contains(each.slot())).toList();
        foreign.forEach(each -> stops.add(new Stop(each.slot() == null ? UUID.randomUUID() : each.slot(),
                new Place(each.site(), each.enterprise(), each.area(), Set.of()), new Cell(each.team(), each.day()), true)));
        return new Timetable(stops, cells(earliest), clashes(foreign),
                around.otherLevels().stream().map(each -> Elsewhere.on(each.enterprise(), each.day())).distinct().toList(), around.limits());
    }

    private Set<String> fitting(String sector) {
        boolean someoneKnows = squads.stream().anyMatch(squad -> squad.sectors().contains(sector));
        return !someoneKnows ? Set.of() : squads.stream().filter(squad -> squad.sectors().isEmpty() || squad.sectors().contains(sector)).map(Squad::code)
                .collect(Collectors.toSet());
    }

    private List<Cell> cells(LocalDate earliest) {
        return around.frame().days().stream().filter(day -> !day.isBefore(earliest)).flatMap(day -> squads.stream()
                .filter(squad -> TwoOfficersPresent.holds(squad, day, around)).map(squad -> new Cell(squad.code(), day))).toList();
    }

    private List<Clash> clashes(List<Booking> foreign) {
        Map<String, Set<Officer>> officers = new LinkedHashMap<>();
        squads.forEach(squad -> officers.computeIfAbsent(squad.code(), code -> new java.util.HashSet<>()).addAll(squad.officers()));
        foreign.forEach(each -> officers.computeIfAbsent(each.team(), code -> new java.util.HashSet<>()).addAll(each.squad().officers()));
        var codes = officers.keySet().stream().sorted().toList();
        var clashes = new ArrayList<Clash>();
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                if (share(officers.get(codes.get(one)), officers.get(codes.get(other)))) {
                    clashes.add(new Clash(codes.get(one), codes.get(other)));
                }
            }
        }
        return clashes;
    }

    private static boolean share(Collection<Officer> one, Collection<Officer> other) {
        return !Collections.disjoint(one, other);
    }
}
