package cn.dangchang.calendar.web;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** When does this term end, counted from this day or instant? Both as a client or an officer writes them. */
record TermQuestion(LocalDate day, LocalDateTime instant, Term term) {
    /** @throws cn.dangchang.shared.Refusal at {@code from} or {@code period} */
    static TermQuestion of(String from, String period) {
        var text = from == null ? "" : from.strip();
        var term = Term.parse(period);
        try {
            LocalDateTime instant = text.contains("T") ? instant(text) : null;
            var day = instant == null ? LocalDate.parse(text) : instant.toLocalDate();
            CalendarGround.NOT_A_DATE.refuseAtIf(day.getYear() < 1950 || day.getYear() > 2999, "from", text);
            CalendarGround.HOURS_NEED_A_TIME.refuseAtIf(term.kind() == Term.Kind.HOURS && instant == null, "from", period.strip());
            return new TermQuestion(day, instant, term);
        } catch (DateTimeException notADate) {
            throw CalendarGround.NOT_A_DATE.refusalAt("from", text);
        }
    }

    Due answer(Terms terms) {
        return instant == null ? terms.due(day, term) : terms.due(instant, term);
    }

    private static LocalDateTime instant(String text) {
        return text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(text).atZoneSameInstant(OfficeClock.ZONE).toLocalDateTime() : LocalDateTime.parse(text);
    }
}
