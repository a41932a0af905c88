package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The day of the hearing as a clock of its party; the chair's task follows it. */
@Component
class HearingClocks {
    private static final String KIND = "hearing-day";
    private static final String BASIS = "《中华人民共和国行政处罚法》第六十四条";
    private final Clocks clocks;
    private final Clock clock;

    HearingClocks(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    void set(HearingFile hearing) {
        clocks.start(new Clocks.Start(hearing.matter(), KIND, String.valueOf(hearing.party()), BASIS, "hearing-noticed",
                clock.instant(), null, hearing.last().at().toLocalDate(), WaitingFor.US));
    }

    void over(HearingFile hearing) {
        clocks.running(hearing.matter(), KIND, String.valueOf(hearing.party())).ifPresent(each -> clocks.end(each.id(), "hearing-ended"));
    }
}
