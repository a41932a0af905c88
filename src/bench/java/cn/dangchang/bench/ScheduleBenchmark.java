package cn.dangchang.bench;

import cn.dangchang.plan.domain.schedule.solver.Cell;
import cn.dangchang.plan.domain.schedule.solver.Effort;
import cn.dangchang.plan.domain.schedule.solver.Stop;
import cn.dangchang.plan.domain.schedule.solver.Stop.Place;
import cn.dangchang.plan.domain.schedule.solver.Timetable;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;
import cn.dangchang.plan.domain.schedule.solver.TimetableSolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** How quickly the solver proposes schedules: a week of a campaign, and a year of an agency. */
public final class ScheduleBenchmark {
    private static final Limits LIMITS = new Limits(3, 2);
    private static final int SECTORS = 5;

    private ScheduleBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var text = new StringBuilder("| enterprises | groups | days | areas | seconds | hard | left out or warned of | soft | busiest and idlest group |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        measure(text, 50, 5, 5, 4);
        measure(text, 50, 5, 5, 4);
        measure(text, 2000, 5, 250, 12);
        measure(text, 2000, 8, 250, 3);
        System.out.println(text);
        if (arguments.length > 0) {
            Files.writeString(Path.of(arguments[0]), text);
        }
    }

    private static void measure(StringBuilder text, int enterprises, int groups, int days, int areas) {
        long before = System.nanoTime();
        var solved = new TimetableSolver(Effort.of(enterprises)).solve(timetable(enterprises, groups, days, areas));
        double seconds = (System.nanoTime() - before) / 1e9;
        var work = new HashMap<String, Integer>();
        solved.stops().stream().filter(stop -> stop.cell() != null).forEach(stop -> work.merge(stop.cell().team(), 1, Integer::sum));
        text.append("| %d | %d | %d | %d | %.1f | %d | %d | %d | %d, %d |%n".formatted(enterprises, groups, days, areas, seconds, solved.score().hardScore(),
                solved.score().mediumScore(), solved.score().softScore(), work.values().stream().max(Integer::compare).orElse(0),
                work.values().stream().min(Integer::compare).orElse(0)));
    }

    private static Timetable timetable(int enterprises, int groups, int days, int areas) {
        var random = new Random(2026);
        var teams = IntStream.range(0, groups).mapToObj(each -> "G-" + each).toList();
        var cells = new ArrayList<Cell>();
        for (var day = LocalDate.of(2026, 1, 5); cells.size() < groups * days; day = day.plusDays(1)) {
            var on = day;
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                teams.forEach(team -> cells.add(new Cell(team, on)));
            }
        }
        var stops = IntStream.range(0, enterprises).mapToObj(each -> new Stop(new UUID(1, each), new Place(new UUID(2, each), new UUID(3, each),
                "A-" + random.nextInt(areas), Set.of(teams.get(random.nextInt(SECTORS) % groups))), null, false)).toList();
        return new Timetable(stops, cells, List.of(), List.of(), LIMITS);
    }
}
