package cn.dangchang.penalty.domain.decision;

import cn.dangchang.documents.DocumentServed;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.execution.FineExecution.Imposed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Hears that a decision was served: its fine becomes due; when the last one was, the case goes on. */
@Component
class DecisionServed {
    private final CaseDoor room;
    private final DecisionBook book;
    private final DecisionClocks clocks;
    private final FineExecution fines;
    private final Going going;

    DecisionServed(CaseDoor room, DecisionBook book, DecisionClocks clocks, FineExecution fines, Going going) {
        this.room = room;
        this.book = book;
        this.clocks = clocks;
        this.fines = fines;
        this.going = going;
    }

    /** The sheet that proves the service, and the process that waits for it. */
    @Component
    record Going(Service service, @Lazy Processes processes) {}

    @EventListener
    void served(DocumentServed event) {
        book.decisions().findByDocument(event.document()).filter(each -> !each.isServed()).ifPresent(decision -> {
            var file = room.locked(decision.matter());
            decision.served(event.servedOn(), event.method());
            book.decisions().flush();
            room.note(decision.matter(), "case-decision-served", Map.of("party", decision.party(), "on", event.servedOn().toString(),
                    "method", event.method().name()));
            if (decision.fine().signum() > 0) {
                fines.impose(new Imposed(decision.matter(), DecisionPapers.party(file, decision.party()).name(), decision.document(),
                        decision.documentNumber(), decision.fine(), event.servedOn(), false, false));
            }
        });
    }

    /** Only when the step that served it is over, so that the process waits where it is told. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void goOn(DocumentServed event) {
        book.decisions().findByDocument(event.document()).ifPresent(decision -> {
            var all = book.decided(decision.matter());
            if (decision.ruling().isProven() || !all.stream().allMatch(PartyDecision::isServed)) {
                return;
            }
            var file = room.locked(decision.matter());
            decision.ruling().proven(going.service().issueReceipt(file.number(), everybody(file, all)).id());
            book.rulings().flush();
            clocks.end(file.number(), DecisionClocks.SERVICE, "decisions-served");
            if (decision.penalised()) {
                going.processes().correlate("decisions-served", file.processInstance(), Outcome.done());
            }
        });
    }

    private static Party everybody(PenaltyCaseFile file, List<PartyDecision> all) {
        var parties = all.stream().map(each -> DecisionPapers.party(file, each.party())).toList();
        var first = ServingDecisions.addressee(parties.get(0));
        return new Party(parties.stream().map(each -> each.name()).collect(Collectors.joining("、")), first.address(), first.representative(), first.position(),
                first.telephone());
    }
}
