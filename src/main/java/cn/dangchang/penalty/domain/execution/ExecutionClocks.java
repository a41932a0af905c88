package cn.dangchang.penalty.domain.execution;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The clocks of an execution as rows, one set per fine; timers and tasks follow them. */
@Component
class ExecutionClocks {
    private final Clocks clocks;
    private final RuleSettings settings;
    private final ExecutionTerms terms;

    ExecutionClocks(Clocks clocks, RuleSettings settings, ExecutionTerms terms) {
        this.clocks = clocks;
        this.settings = settings;
        this.terms = terms;
    }

    /** The reminder was served: the party may state its case; from now on it is worth knowing when the court may be asked. */
    void reminded(Obligation fine, LocalDate served) {
        start(fine, ExecutionTerms.STATEMENT, "reminder-served", served, WaitingFor.PARTY);
        remedies(fine);
    }

    void noticed(Obligation fine, LocalDate served) {
        start(fine, ExecutionTerms.NOTICE, "enforcement-notice-served", served, WaitingFor.PARTY);
    }

    /** Remedy and court follow each other; while a remedy runs, neither has an end. */
    void remedies(Obligation fine) {
        if (fine.challenged()) {
            stop(fine, ExecutionTerms.REMEDY);
            stop(fine, ExecutionTerms.WINDOW);
            return;
        }
        var rule = settings.of(fine.reconsiderationFirst() ? "remedy-reconsideration" : "remedy-litigation", fine.matter().agency(), fine.servedOn());
        var last = fine.lastChallenge().map(Challenge::endedOn).orElse(fine.servedOn());
        clocks.start(new Clocks.Start(fine.matter(), ExecutionTerms.REMEDY, fine.id().toString(), rule.basis(),
                fine.lastChallenge().isPresent() ? "remedy-ended" : "decision-served", last.atStartOfDay(OfficeClock.ZONE).toInstant(), null,
                terms.remedyEnds(fine), WaitingFor.PARTY));
        start(fine, ExecutionTerms.WINDOW, "remedy-term-passed", terms.windowFrom(fine), WaitingFor.US);
    }

    /** A remedy began or ended while the clocks are shown. */
    void challengeMoved(Obligation fine) {
        if (fine.current(StepKind.REMINDER).map(ExecutionStep::servedOn).isPresent()) {
            remedies(fine);
        }
    }

    /** The fine is due on another day: what was begun about the old one is over. */
    void begunAnew(Obligation fine) {
        end(fine, ExecutionTerms.STATEMENT, "due-day-moved");
        end(fine, ExecutionTerms.NOTICE, "due-day-moved");
        end(fine, ExecutionTerms.REMEDY, "due-day-moved");
        end(fine, ExecutionTerms.WINDOW, "due-day-moved");
    }

    void appliedToCourt(Obligation fine) {
        end(fine, ExecutionTerms.WINDOW, "court-asked");
    }

    /** Paid, revoked or ended. */
    void over(Obligation fine) {
        clocks.of(fine.matter()).stream().filter(each -> each.subject().equals(fine.id().toString()) && each.state() != RunningClock.State.ENDED)
                .forEach(each -> clocks.end(each.id(), fine.endedOn() == null ? "paid" : "execution-ended"));
    }

    private void start(Obligation fine, String kind, String event, LocalDate from, WaitingFor waitingFor) {
        var rule = settings.of(kind, fine.matter().agency(), from);
        clocks.start(new Clocks.Start(fine.matter(), kind, fine.id().toString(), rule.basis(), event, from.atStartOfDay(OfficeClock.ZONE).toInstant(),
                Term.parse(rule.value()), null, waitingFor));
    }

    private void stop(Obligation fine, String kind) {
        clocks.running(fine.matter(), kind, fine.id().toString()).filter(each -> each.state() == RunningClock.State.RUNNING)
                .ifPresent(each -> clocks.pause(each.id(), "remedy-begun", null));
    }

    private void end(Obligation fine, String kind, String reason) {
        clocks.running(fine.matter(), kind, fine.id().toString()).ifPresent(each -> clocks.end(each.id(), reason));
    }
}
