package cn.dangchang.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The loaded years and their special days. */
@Repository
class CalendarYears {
    private final JdbcClient jdbc;

    CalendarYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarYear> all() {
        var days = jdbc.sql("select year, day, working, name from calendar.special_day order by day")
                .query((row, n) -> new DayOfYear(row.getInt(1), new SpecialDay(row.getObject(2, LocalDate.class), row.getBoolean(3),
                        row.getString(4)))).list().stream()
                .collect(Collectors.groupingBy(DayOfYear::year, Collectors.mapping(DayOfYear::day, Collectors.toList())));
        return jdbc.sql("select year, notice, url from calendar.year order by year")
                .query((row, n) -> new CalendarYear(row.getInt(1), row.getString(2), row.getString(3),
                        days.getOrDefault(row.getInt(1), List.of()))).list();
    }

    boolean has(int year) {
        return jdbc.sql("select exists (select 1 from calendar.year where year = ?)").param(year).query(Boolean.class).single();
    }

    /** Puts a year in place of an earlier version of it. */
    void put(CalendarYear year, int workingDays, Instant at, String by) {
        jdbc.sql("delete from calendar.special_day where year = ?").param(year.year()).update();
        jdbc.sql("""
                insert into calendar.year (year, notice, url, working_days, loaded_at, loaded_by) values (?, ?, ?, ?, ?, ?)
                on conflict (year) do update set notice = excluded.notice, url = excluded.url, working_days = excluded.working_days,
                    loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by""")
                .params(year.year(), year.notice(), year.url(), workingDays, at.atOffset(ZoneOffset.UTC), by).update();
        for (var each : year.days()) {
            jdbc.sql("""
                    insert into calendar.special_day (day, year, working, name) values (?, ?, ?, ?)
                    on conflict (day) do update set year = excluded.year, working = excluded.working, name = excluded.name""")
                    .params(each.day(), year.year(), each.working(), each.name()).update();
        }
    }

    private record DayOfYear(int year, SpecialDay day) {}
}
