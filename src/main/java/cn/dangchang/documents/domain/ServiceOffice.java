package cn.dangchang.documents.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentServiceWords;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.engine.Processes;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts service, or writes it down where it was done on the spot. */
@Component
@Transactional
class ServiceOffice implements Service {
    private final ServiceRows rows;
    private final IssuedDocuments documents;
    private final Delivery delivery;
    private final Receipts receipts;
    private final Start start;

    ServiceOffice(ServiceRows rows, IssuedDocuments documents, Delivery delivery, Receipts receipts, Start start) {
        this.rows = rows;
        this.documents = documents;
        this.delivery = delivery;
        this.receipts = receipts;
        this.start = start;
    }

    @Override
    public MatterNumber begin(UUID document, Party recipient, List<PersonId> servers) {
        var issued = required(document);
        DocumentsGround.ALREADY_SERVED.refuseIf(rows.of(document).isPresent());
        DocumentsGround.NOT_FOR_THE_PARTY.refuseIf(!issued.kind().isForTheParty() || issued.state() == State.VOID);
        DocumentsGround.RECIPIENT_MISSING.refuseAtIf(recipient.name() == null || recipient.name().isBlank(), "recipient");
        start.gate().requireServers(servers, issued.agency());
        var number = start.numbers().next(issued.agency(), MatterKind.SERVICE);
        var row = fresh(number, issued, recipient.name(), recipient.address(), servers);
        rows.add(row, issued.agency().value());
        rows.runsAs(row.id(), start.processes().start(DocumentServiceWords.KEY, number, DocumentServiceWords.atStart()));
        delivery.note(number, "documents.service-begun", java.util.Map.of("document", document.toString()));
        return number;
    }

    @Override
    public void servedOnSpot(UUID document, Signature signature, PersonId server, String place) {
        var issued = required(document);
        if (rows.of(document).isPresent()) {
            return;
        }
        boolean left = signature.method() == Method.REFUSED;
        var row = fresh(null, issued, signature.name(), place, List.of(server));
        rows.add(row, issued.agency().value());
        delivery.served(row, new Delivery.Proof(left ? ServiceMethod.LEFT_IN_PLACE : ServiceMethod.DIRECT,
                LocalDate.ofInstant(signature.at(), OfficeClock.ZONE), signature.name(), null, place, signature.witness(), server, signature.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Served> of(UUID document) {
        return rows.of(document).filter(ServiceRow::served)
                .map(row -> new Served(document, required(document).matter(), row.method(), row.servedOn(), row.receiver(), row.place()));
    }

    @Override
    public IssuedDocument issueReceipt(MatterNumber matter, Party recipient) {
        return receipts.issue(matter, recipient, rows.servedIn(matter));
    }

    private ServiceRow fresh(MatterNumber number, IssuedDocument issued, String recipient, String address, List<PersonId> servers) {
        return new ServiceRow(UUID.randomUUID(), number, issued.id(), recipient, address, servers, null, null, null, null, null, null, null, null, null,
                null, null, delivery.now());
    }

    private IssuedDocument required(UUID document) {
        return documents.find(document).orElseThrow(DocumentsGround.NO_SUCH_DOCUMENT::refusal);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MatterNumber> underWay(UUID document) {
        return rows.of(document).filter(row -> !row.served()).map(ServiceRow::matter);
    }

    /** What starting a service of its own takes. */
    @Component
    record Start(MatterNumbers numbers, @Lazy Processes processes, ServersGate gate) {}
}
