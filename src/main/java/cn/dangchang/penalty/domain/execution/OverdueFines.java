package cn.dangchang.penalty.domain.execution;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.DocumentServed;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.Fines;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins and ends {@code fine-execution} for each fine, and keeps the clock by which the court has to be applied to. */
@Component
class OverdueFines {
    private final Enforcements enforcements;
    private final Processes processes;
    private final ExecutionTerms terms;
    private final Clocks clocks;

    OverdueFines(Enforcements enforcements, Processes processes, ExecutionTerms terms, Clocks clocks) {
        this.enforcements = enforcements;
        this.processes = processes;
        this.terms = terms;
        this.clocks = clocks;
    }

    /** The term has passed; once for each fine, however often it is told. */
    void begin(Obligation fine) {
        if (enforcements.findById(fine.id()).isEmpty()) {
            var enforcement = enforcements.saveAndFlush(Enforcement.of(fine));
            enforcement.runsAs(processes.start(FineExecutionWords.KEY, fine.matter(), FineExecutionWords.atStart()));
            window(fine);
        }
    }

    /** The last day for the court follows the party's remedies; while one runs there is none. */
    void window(Obligation fine) {
        if (enforcements.findById(fine.id()).filter(each -> !each.signed()).isEmpty()) {
            return;
        }
        if (fine.challenged() || fine.settled()) {
            endClock(fine, "remedy-begun");
            return;
        }
        var window = terms.window(fine);
        clocks.start(new Clocks.Start(fine.matter(), ExecutionTerms.COURT, fine.id().toString(), terms.basis(ExecutionTerms.COURT, fine.matter().agency(),
                window.first()), "remedies-ended", window.first().minusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(), null, window.last(), WaitingFor.US));
    }

    /** Nothing is open any more. */
    void settled(Obligation fine) {
        endClock(fine, "paid");
        enforcements.findById(fine.id()).map(Enforcement::processInstance).filter(processes::isRunning)
                .ifPresent(instance -> processes.correlate(FineExecutionWords.SETTLED, instance, Outcome.done()));
    }

    void endClock(Obligation fine, String reason) {
        clocks.running(fine.matter(), ExecutionTerms.COURT, fine.id().toString()).ifPresent(running -> clocks.end(running.id(), reason));
    }

    void requireSigner(String process, PersonId head) {
        enforcements.findByProcessInstance(process).ifPresent(each -> each.requireSigner(head));
    }

    @EventListener
    void on(DocumentServed served) {
        enforcements.paper(served.document()).ifPresent(paper -> paper.served(served.servedOn()));
    }

    /** @return null where the fine was never overdue. */
    Fines.Enforced view(Obligation fine) {
        return enforcements.findById(fine.id()).map(each -> each.view(end(fine, each, DocumentKind.PAYMENT_REMINDER, ExecutionTerms.STATEMENT),
                end(fine, each, DocumentKind.ENFORCEMENT_NOTICE, ExecutionTerms.NOTICE), fine.challenged() ? null : terms.window(fine))).orElse(null);
    }

    private LocalDate end(Obligation fine, Enforcement enforcement, DocumentKind kind, String term) {
        return enforcement.servedOn(kind).map(day -> terms.end(term, fine.matter().agency(), day)).orElse(null);
    }
}
