package cn.dangchang.worklist.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.worklist.domain.TaskRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A row of a list, ready to be read. {@code left} is whole working days, null without a term; {@code days} since it arrived; {@code awaited} says
 * for whom one waits where it is not one's own.
 */
public record TaskLine(TaskRow row, LocalDate due, Integer left, long days, String holder, boolean mine, String href, String tone, String awaited) {
    static TaskLine of(TaskRow row, LocalDate today, java.util.function.IntSupplier left, String holder, boolean mine) {
        LocalDate due = row.dueAt() == null ? null : LocalDate.ofInstant(row.dueAt().minusMillis(1), OfficeClock.ZONE);
        Integer days = due == null ? null : left.getAsInt();
        String tone = days == null ? "off" : days < 0 ? "late" : days <= 2 ? "due" : "wait";
        return new TaskLine(row, due, days, ChronoUnit.DAYS.between(LocalDate.ofInstant(row.createdAt(), OfficeClock.ZONE), today), holder, mine,
                row.page() != null && row.open() ? row.page() : row.open() ? "/tasks/" + row.id() : "/cases/" + row.matter(), tone, null);
    }

    TaskLine awaiting(String whom) {
        return new TaskLine(row, due, left, days, holder, mine, href, tone, whom);
    }

    public LocalDate since() {
        return LocalDate.ofInstant(row.createdAt(), OfficeClock.ZONE);
    }
}
