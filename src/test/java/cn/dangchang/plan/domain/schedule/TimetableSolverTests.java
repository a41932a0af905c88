package cn.dangchang.plan.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.domain.schedule.solver.Cell;
import cn.dangchang.plan.domain.schedule.solver.Effort;
import cn.dangchang.plan.domain.schedule.solver.Stop;
import cn.dangchang.plan.domain.schedule.solver.Stop.Place;
import cn.dangchang.plan.domain.schedule.solver.Timetable;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Clash;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;
import cn.dangchang.plan.domain.schedule.solver.TimetableSolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimetableSolverTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final List<String> TEAMS = List.of("A", "B", "C", "D", "E");

    @Test
    @Tag("speed")
    void fiftyEnterprisesFiveGroupsFiveDaysAreFeasibleWithinTenSeconds() {
        long before = System.nanoTime();
        var solved = new TimetableSolver(Effort.of(50)).solve(timetable(stops(50, 4), 5, List.of()));
        assertThat((System.nanoTime() - before) / 1e9).isLessThanOrEqualTo(10);
        assertThat(solved.score().isFeasible()).isTrue();
        assertThat(solved.stops()).allMatch(stop -> stop.cell() != null);
        assertThat(solved.stops().stream().collect(Collectors.groupingBy(Stop::cell, Collectors.counting())).values()).allMatch(visits -> visits == 2);
        assertThat(groupsByAreaAndDay(solved)).allMatch(groups -> groups <= 3);
    }

    @Test
    void theSameSeedAndStepsGiveTheSameTimetable() {
        var one = new TimetableSolver(Effort.moves(7, 5_000)).solve(timetable(stops(30, 3), 5, List.of()));
        var two = new TimetableSolver(Effort.moves(7, 5_000)).solve(timetable(stops(30, 3), 5, List.of()));
        assertThat(one.stops().stream().map(Stop::cell)).containsExactlyElementsOf(two.stops().stream().map(Stop::cell).toList());
    }

    @Test
    void whatIsPinnedStaysAndGroupsWithACommonOfficerGoOnDifferentDays() {
        var stops = new ArrayList<>(stops(12, 3));
        var pinned = new Stop(new UUID(9, 9), new Place(new UUID(9, 1), new UUID(9, 2), "X", Set.of()), new Cell("A", MONDAY), true);
        stops.add(pinned);
        var solved = new TimetableSolver(Effort.moves(1, 20_000)).solve(timetable(stops, 5, List.of(new Clash("A", "B"))));
        assertThat(solved.score().isFeasible()).isTrue();
        assertThat(solved.stops()).filteredOn(stop -> stop.id().equals(pinned.id())).extracting(Stop::cell).containsExactly(new Cell("A", MONDAY));
        var days = solved.stops().stream().filter(stop -> Set.of("A", "B").contains(stop.cell().team()))
                .collect(Collectors.groupingBy(stop -> stop.cell().team(), Collectors.mapping(stop -> stop.cell().day(), Collectors.toSet())));
        var both = new HashSet<>(days.get("A"));
        both.retainAll(days.getOrDefault("B", Set.of()));
        assertThat(both).isEmpty();
    }

    @Test
    void aSiteIsPutInAMonthThatThePlanNames() {
        var wanted = Set.of(MONDAY.plusMonths(1).getMonthValue());
        var stops = IntStream.range(0, 6).mapToObj(each -> new Stop(new UUID(7, each), new Place(new UUID(6, each), new UUID(5, each), "A-" + each,
                Set.of(), wanted), null, false)).toList();
        var solved = new TimetableSolver(Effort.moves(1, 5_000)).solve(timetable(stops, 60, List.of()));
        assertThat(solved.score().mediumScore()).isZero();
        assertThat(solved.stops()).allMatch(stop -> wanted.contains(stop.cell().day().getMonthValue()));
    }

    @Test
    void inOneCountyNoMoreThanThreeGroupsGoEvenWhenVisitsPileUp() {
        var solved = new TimetableSolver(Effort.moves(1, 5_000)).solve(timetable(stops(10, 1), 1, List.of()));
        assertThat(solved.score().isFeasible()).isTrue();
        assertThat(groupsByAreaAndDay(solved)).allMatch(groups -> groups <= 3);
        assertThat(solved.score().mediumScore()).as("more than two a day, or left out").isNegative();
    }

    @Test
    void whatStandsWhereNothingMayStandAnyMoreIsMovedUnlessItIsPinned() {
        var yesterday = new Cell("A", MONDAY.minusDays(3));
        var place = new Place(new UUID(8, 1), new UUID(8, 2), "X", Set.of());
        var planned = new Stop(new UUID(8, 8), place, yesterday, false);
        var released = new Stop(new UUID(8, 9), new Place(new UUID(8, 3), new UUID(8, 4), "X", Set.of()), yesterday, true);
        var solved = new TimetableSolver(Effort.moves(1, 5_000)).solve(timetable(List.of(planned, released), 5, List.of()));
        assertThat(solved.score().isFeasible()).isTrue();
        assertThat(solved.stops()).filteredOn(Stop::changed).extracting(Stop::id).containsExactly(planned.id());
        assertThat(solved.stops()).filteredOn(stop -> stop.id().equals(planned.id())).allMatch(stop -> !stop.cell().day().isBefore(MONDAY));
    }

    private static List<Integer> groupsByAreaAndDay(Timetable solved) {
        return solved.stops().stream().filter(stop -> stop.cell() != null).collect(Collectors.groupingBy(stop -> stop.area() + stop.cell().day(),
                Collectors.mapping(stop -> stop.cell().team(), Collectors.toSet()))).values().stream().map(Set::size).toList();
    }

    private static List<Stop> stops(int count, int across) {
        return IntStream.range(0, count).mapToObj(each -> new Stop(new UUID(1, each), new Place(new UUID(2, each), new UUID(3, each), "A-" + each % across,
                Set.of(TEAMS.get(each % TEAMS.size()))), null, false)).toList();
    }

    private static Timetable timetable(List<Stop> stops, int days, List<Clash> clashes) {
        var cells = IntStream.range(0, days).boxed().flatMap(day -> TEAMS.stream().map(team -> new Cell(team, MONDAY.plusDays(day)))).toList();
        return new Timetable(stops, cells, clashes, List.of(), new Limits(3, 2));
    }
}
