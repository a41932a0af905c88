package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.CalendarGround;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a notice as an administrator types it, one line each: {@code 2027-01-01~2027-01-03 元旦} for a holiday,
 * {@code 2027-01-04} for a make-up working day.
 */
final class NoticeText {
    private static final Pattern LINE = Pattern.compile(
            "(\\d{4}-\\d{1,2}-\\d{1,2})(?:\\s*[~～至]\\s*(\\d{4}-\\d{1,2}-\\d{1,2}))?(?:\\s+(\\S.{0,38}))?");

    private final int year;
    private final TreeMap<LocalDate, SpecialDay> days = new TreeMap<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** @throws cn.dangchang.shared.Refusal at the field {@code days}, naming the line */
    static List<SpecialDay> read(int year, String text) {
        var notice = new NoticeText(year);
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(notice::line);
        return List.copyOf(notice.days.values());
    }

    private void line(String line) {
        Matcher match = LINE.matcher(line);
        boolean makeUp = match.matches() && match.group(3) == null;
        CalendarGround.NOTICE_LINE_UNCLEAR.refuseAtIf(!match.matches() || makeUp && match.group(2) != null, "days", line);
        var first = day(match.group(1), line);
        var last = match.group(2) == null ? first : day(match.group(2), line);
        CalendarGround.NOTICE_LINE_UNCLEAR.refuseAtIf(last.isBefore(first) || last.isAfter(first.plusDays(30)), "days", line);
        first.datesUntil(last.plusDays(1)).forEach(day -> add(new SpecialDay(day, makeUp, makeUp ? "" : match.group(3).strip()), line));
    }

    private void add(SpecialDay special, String line) {
        var day = special.day();
        boolean decemberBefore = day.getYear() == year - 1 && day.getMonthValue() == 12;
        CalendarGround.DAY_OF_ANOTHER_YEAR.refuseAtIf(day.getYear() != year && !decemberBefore, "days", line);
        CalendarGround.DAY_NAMED_TWICE.refuseAtIf(days.putIfAbsent(day, special) != null, "days", day.toString());
    }

    private static LocalDate day(String text, String line) {
        try {
            var parts = text.split("-");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException notADay) {
            throw CalendarGround.NOTICE_LINE_UNCLEAR.refusalAt("days", line);
        }
    }
}
