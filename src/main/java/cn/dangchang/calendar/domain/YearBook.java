package cn.dangchang.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the pages show of the calendar: the loaded years, the missing ones, and what a day is. */
@Service
public class YearBook {
    private final JdbcClient jdbc;
    private final LoadedYears years;
    private final RunningClocks clocks;

    YearBook(JdbcClient jdbc, LoadedYears years, RunningClocks clocks) {
        this.jdbc = jdbc;
        this.years = years;
        this.clocks = clocks;
    }

    public List<LoadedYear> years() {
        return jdbc.sql("select year, notice, url, working_days, loaded_at, loaded_by from calendar.year order by year desc")
                .query((row, n) -> new LoadedYear(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6))).list();
    }

    /** @return the years for which open clocks wait, and how many do. */
    public List<MissingYear> missingYears() {
        return clocks.missingYears();
    }

    /** @return what the day is; {@link DayKind#UNKNOWN} where no notice of its year is loaded. */
    public DayKind kindOf(LocalDate day) {
        var days = years.days();
        if (!days.knows(day)) {
            return DayKind.UNKNOWN;
        }
        if (days.isMakeUpDay(day)) {
            return DayKind.MAKE_UP;
        }
        return days.reasonOff(day).isEmpty() ? DayKind.WORKING : OfficeDays.isWeekend(day) && !days.isNamed(day)
                ? DayKind.WEEKEND : DayKind.HOLIDAY;
    }

    public enum DayKind { WORKING, MAKE_UP, WEEKEND, HOLIDAY, UNKNOWN }

    /** @param loadedBy the administrator's account; null where it came with the product. */
    public record LoadedYear(int year, String notice, String url, int workingDays, Instant loadedAt, String loadedBy) {}

    public record MissingYear(int year, long clocks) {}
}
