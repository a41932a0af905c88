package cn.dangchang.plan.domain.tipoff;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of a tip-off; their lengths are settings, since the national text is not verified. */
@Component
public class TipOffClocks {
    public static final String ASSESSMENT = "tip-off-assessment";
    public static final String HANDLING = "tip-off-handling";
    public static final String REPLY = "tip-off-reply";
    public static final String EXTENSION = "tip-off-extension";

    private final Clocks clocks;
    private final RuleSettings rules;
    private final Terms terms;
    private final Clock clock;

    TipOffClocks(Clocks clocks, RuleSettings rules, Terms terms, Clock clock) {
        this.clocks = clocks;
        this.rules = rules;
        this.terms = terms;
        this.clock = clock;
    }

    void start(MatterNumber tipOff, String kind, String event) {
        var setting = rules.of(kind, tipOff.agency(), LocalDate.now(clock));
        clocks.start(new Clocks.Start(tipOff, kind, "", setting.basis(), event, clock.instant(), Term.parse(setting.value()), null, Clocks.WaitingFor.US));
    }

    /** Adds the setting's days to the term for looking into it. */
    LocalDate extend(MatterNumber tipOff, String reason) {
        var setting = rules.of(EXTENSION, tipOff.agency(), LocalDate.now(clock));
        var running = running(tipOff, HANDLING).orElseThrow();
        return clocks.moveTo(running.id(), terms.dueOrProvisional(running.due(), Term.parse(setting.value())).due(), reason, null).due();
    }

    void end(MatterNumber tipOff, String kind, String why) {
        running(tipOff, kind).ifPresent(each -> clocks.end(each.id(), why));
    }

    Optional<RunningClock> running(MatterNumber tipOff, String kind) {
        return clocks.running(tipOff, kind);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    java.time.Instant now() {
        return clock.instant();
    }

    static LocalDate dayOf(java.time.Instant at) {
        return LocalDate.ofInstant(at, OfficeClock.ZONE);
    }
}
