package cn.dangchang.plan.domain.annual;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A plan's clocks: the year that it runs, and the days within which a major change is approved again. */
@Component
class AnnualClocks {
    static final String YEAR = "plan-year";
    static final String REAPPROVAL = "plan-reapproval";

    private static final String YEAR_BASIS = "《中华人民共和国安全生产法》第六十二条";

    private final Clocks clocks;
    private final RuleSettings rules;

    AnnualClocks(Clocks clocks, RuleSettings rules) {
        this.clocks = clocks;
        this.rules = rules;
    }

    /** Once the plan is in force it runs to the end of its year; a change does not start the year anew. */
    void year(PlanFile plan, LocalDate today) {
        if (clocks.running(plan.number(), YEAR).isEmpty()) {
            var last = LocalDate.of(plan.year(), 12, 31);
            clocks.start(new Clocks.Start(plan.number(), YEAR, "", YEAR_BASIS, "plan-took-effect",
                    today.atStartOfDay(OfficeClock.ZONE).toInstant(), null, last, WaitingFor.US));
        }
    }

    /** From the day of the decision, which does not count itself. */
    void reapproval(PlanFile plan, LocalDate decidedOn) {
        var rule = rules.of("plan-reapproval", plan.agency(), decidedOn);
        clocks.start(new Clocks.Start(plan.number(), REAPPROVAL, "", rule.basis(), "plan-change-decided",
                decidedOn.atStartOfDay(OfficeClock.ZONE).toInstant(), Term.parse(rule.value()), null, WaitingFor.US));
    }

    void reapproved(PlanFile plan, String reason) {
        clocks.running(plan.number(), REAPPROVAL).ifPresent(running -> clocks.end(running.id(), reason));
    }
}
