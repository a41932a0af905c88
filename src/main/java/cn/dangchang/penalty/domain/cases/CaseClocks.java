package cn.dangchang.penalty.domain.cases;

import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.Weighing;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The 90 days from the filing (行政处罚法 60). */
@Component
class CaseClocks {
    static final String KIND = "case-90";
    private static final String BASIS = "《中华人民共和国行政处罚法》第六十条";
    static final String FILING = "case-filing";
    private final Clocks clocks;
    private final RuleSettings settings;
    private final Weighing weighing;

    CaseClocks(Clocks clocks, RuleSettings settings, Weighing weighing) {
        this.weighing = weighing;
        this.clocks = clocks;
        this.settings = settings;
    }

    /** @throws cn.dangchang.shared.Refusal {@link cn.dangchang.law.DiscretionGround#LIMITATION_HAS_RUN} for an act that was found too late (行政处罚法 36) */
    void requireWithinLimitation(PenaltyCase some) {
        some.facts().stream().map(CaseFact::view).filter(each -> each.endedOn() != null)
                .forEach(each -> weighing.requireWithinLimitation(each.endedOn(), some.filing().foundOn(), each.graveHarm()));
    }

    void start(PenaltyCase some, LocalDate from) {
        clocks.start(new Clocks.Start(some.number(), KIND, "", BASIS, "case-filed", from.atStartOfDay(OfficeClock.ZONE).toInstant(), Term.parse("90d"), null,
                WaitingFor.US));
    }

    /** From the proposal until it is filed or refused: what is not filed in time is seen. */
    void awaitFiling(PenaltyCase some, LocalDate from) {
        var rule = settings.of(FILING, some.agency(), from);
        clocks.start(new Clocks.Start(some.number(), FILING, "", rule.basis(), "case-proposed", from.atStartOfDay(OfficeClock.ZONE).toInstant(),
                Term.parse(rule.value()), null, WaitingFor.US));
    }

    void filingDecided(PenaltyCase some) {
        clocks.running(some.number(), FILING).ifPresent(each -> clocks.end(each.id(), "filing-decided"));
    }

    /** @return the last day of the term; empty before the filing and while the case stands still. */
    Optional<LocalDate> due(PenaltyCase some) {
        return clocks.running(some.number(), KIND).map(RunningClock::due);
    }

    void extend(PenaltyCase some, LocalDate until, String paper) {
        clocks.moveTo(clocks.running(some.number(), KIND).orElseThrow().id(), until, "case-extended", paper);
    }

    void pause(PenaltyCase some, String paper) {
        clocks.running(some.number(), KIND).ifPresent(each -> clocks.pause(each.id(), "case-suspended", paper));
    }

    void resume(PenaltyCase some) {
        clocks.of(some.number()).stream().filter(each -> each.kind().equals(KIND) && each.state() == RunningClock.State.PAUSED)
                .forEach(each -> clocks.resume(each.id(), "case-resumed"));
    }

    void endAll(PenaltyCase some) {
        clocks.of(some.number()).stream().filter(each -> each.state() != RunningClock.State.ENDED).forEach(each -> clocks.end(each.id(), "closed"));
    }
}
