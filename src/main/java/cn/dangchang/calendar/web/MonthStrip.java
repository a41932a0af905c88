package cn.dangchang.calendar.web;

import cn.dangchang.calendar.domain.YearBook;
import cn.dangchang.calendar.domain.YearBook.DayKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The months of a term as sheets of a wall calendar. */
final class MonthStrip {
    private static final int MOST = 6;

    private final YearBook book;

    MonthStrip(YearBook book) {
        this.book = book;
    }

    /** @return the months from the event to the last day; of a long term the last ones. */
    List<Month> of(LocalDate from, LocalDate due) {
        var start = from.isBefore(due) ? from : due;
        var end = from.isBefore(due) ? due : from;
        var last = YearMonth.from(end);
        var first = YearMonth.from(start).isBefore(last.minusMonths(MOST - 1)) ? last.minusMonths(MOST - 1) : YearMonth.from(start);
        var months = new ArrayList<Month>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Month(month, weeks(month, from, due)));
        }
        return months;
    }

    private List<List<Day>> weeks(YearMonth month, LocalDate from, LocalDate due) {
        var weeks = new ArrayList<List<Day>>();
        var monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(7)) {
            weeks.add(monday.datesUntil(monday.plusDays(7))
                    .map(day -> YearMonth.from(day).equals(month) ? day(day, from, due) : null).toList());
        }
        return weeks;
    }

    private Day day(LocalDate day, LocalDate from, LocalDate due) {
        var kind = book.kindOf(day);
        boolean off = kind == DayKind.HOLIDAY || kind == DayKind.WEEKEND;
        boolean within = day.isAfter(from) && !day.isAfter(due) || day.isBefore(from) && day.isAfter(due);
        return new Day(day.getDayOfMonth(), kind.name().toLowerCase(java.util.Locale.ROOT), day.equals(from), day.equals(due), within && !off);
    }

    record Month(YearMonth month, List<List<Day>> weeks) {}

    /** @param kind working, make_up, weekend, holiday or unknown. */
    record Day(int number, String kind, boolean start, boolean due, boolean within) {}
}
