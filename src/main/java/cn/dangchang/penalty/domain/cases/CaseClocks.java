package cn.dangchang.penalty.domain.cases;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The 90 days from the filing (行政处罚法 60). */
@Component
class CaseClocks {
    static final String KIND = "case-90";
    private static final String BASIS = "《中华人民共和国行政处罚法》第六十条";
    private final Clocks clocks;

    CaseClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(PenaltyCase some, LocalDate from) {
        clocks.start(new Clocks.Start(some.number(), KIND, "", BASIS, "case-filed", from.atStartOfDay(OfficeClock.ZONE).toInstant(), Term.parse("90d"), null,
                WaitingFor.US));
    }

    void endAll(PenaltyCase some) {
        clocks.of(some.number()).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), "closed"));
    }
}
