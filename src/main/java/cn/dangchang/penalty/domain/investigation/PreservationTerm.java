package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Seven working days from the day on which it was preserved, which does not count (行政处罚法 56, 85). */
@Component
class PreservationTerm {
    static final String KIND = "preservation-7";
    private static final Term SEVEN = Term.parse("7wd");
    private static final String BASIS = "《中华人民共和国行政处罚法》第五十六条、第八十五条";

    private final Clocks clocks;
    private final Terms terms;

    PreservationTerm(Clocks clocks, Terms terms) {
        this.clocks = clocks;
        this.terms = terms;
    }

    LocalDate lastDay(LocalDate preserved) {
        return terms.dueOrProvisional(preserved, SEVEN).due();
    }

    void start(Preservation preservation, LocalDate preserved) {
        clocks.start(new Clocks.Start(preservation.number(), KIND, preservation.id().toString(), BASIS, "evidence-preserved",
                preserved.atStartOfDay(OfficeClock.ZONE).toInstant(), SEVEN, null, WaitingFor.US));
    }

    void end(Preservation preservation, String reason) {
        clocks.running(preservation.number(), KIND, preservation.id().toString()).ifPresent(each -> clocks.end(each.id(), reason));
    }
}
