package cn.dangchang.penalty.web;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.penalty.web.SummarySheet.Ticking;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The day, the minute, and the clocks that run for a measure. */
@Component
class MeasureTerm {
    private final Clocks clocks;
    private final Terms terms;
    private final Clock clock;

    MeasureTerm(Clocks clocks, Terms terms, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.clock = clock;
    }

    void fill(MatterNumber number, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("now", LocalDateTime.ofInstant(clock.instant(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES));
        model.addAttribute("clocks", clocks.of(number).stream().filter(each -> each.state() != RunningClock.State.ENDED)
                .map(each -> new Ticking(each, each.due() == null ? null : terms.workingDaysLeft(today, each.due()))).toList());
    }
}
