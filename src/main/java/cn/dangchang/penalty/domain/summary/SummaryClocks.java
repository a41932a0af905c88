package cn.dangchang.penalty.domain.summary;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The term of the filing; its text is not verified, so it comes from the agency's settings. */
@Component
class SummaryClocks {
    static final String FILING = "summary-filing";

    private final Clocks clocks;
    private final RuleSettings settings;

    SummaryClocks(Clocks clocks, RuleSettings settings) {
        this.clocks = clocks;
        this.settings = settings;
    }

    void startFiling(SummaryPenalty penalty, LocalDate from) {
        var rule = settings.of(FILING, penalty.agency(), from);
        clocks.start(new Clocks.Start(penalty.number(), FILING, "", rule.basis(), "summary-decided", from.atStartOfDay(OfficeClock.ZONE).toInstant(),
                Term.parse(rule.value()), null, WaitingFor.US));
    }

    void endFiling(SummaryPenalty penalty) {
        clocks.running(penalty.number(), FILING).ifPresent(running -> clocks.end(running.id(), "decision-filed"));
    }

    void endAll(SummaryPenalty penalty) {
        clocks.of(penalty.number()).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), "closed"));
    }
}
