package cn.dangchang.calendar.domain;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the open clocks anew that a notice touches. */
@Component
class ClockRecount {
    private final RunningClocks clocks;
    private final LegalTerms terms;
    private final ClockNews news;

    ClockRecount(RunningClocks clocks, LegalTerms terms, ClockNews news) {
        this.clocks = clocks;
        this.terms = terms;
        this.news = news;
    }

    /** @return how many clocks got another end or are no longer provisional. */
    int after(int year, LocalDate firstDay) {
        int moved = 0;
        for (var row : clocks.touchedBy(year, firstDay)) {
            var counted = row.until(terms.of(row));
            if (!counted.equals(row)) {
                clocks.change(counted, null);
                news.tell("clock-recounted", counted.clock(), Map.of("before", row.clock().due(), "year", year));
                moved++;
            }
        }
        return moved;
    }
}
