package cn.dangchang.documents.domain;

import static cn.dangchang.documents.DocumentsGround.SERVED_ON_IMPOSSIBLE_DAY;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.documents.DocumentServed;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down that a document was served, and says so. */
@Component
class Delivery {
    private final ServiceRows rows;
    private final IssuedDocuments documents;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Today today;

    Delivery(ServiceRows rows, IssuedDocuments documents, AuditTrail trail, ApplicationEventPublisher events, Today today) {
        this.rows = rows;
        this.documents = documents;
        this.trail = trail;
        this.events = events;
        this.today = today;
    }

    void served(ServiceRow row, Proof proof) {
        var document = documents.find(row.document()).orElseThrow(DocumentsGround.NO_SUCH_DOCUMENT::refusal);
        var server = proof.server() != null ? proof.server() : today.person();
        rows.served(new ServiceRow(row.id(), row.matter(), row.document(), row.recipient(), row.address(), row.servers(), row.processInstance(),
                proof.method(), proof.servedOn(), now(), proof.receiver(), proof.relation(), proof.place(), proof.witness(), server, proof.signature(),
                row.announcedOn(), row.begunAt()));
        note(document.matter(), "documents.served", Map.of("document", document.id().toString(), "method", proof.method().name(),
                "on", proof.servedOn().toString()));
        events.publishEvent(new DocumentServed(document.id(), document.kind(), document.matter(), proof.servedOn(), proof.method()));
    }

    /** A document is not served before it is dated, nor tomorrow. */
    void requireDay(ServiceRow row, LocalDate on) {
        var dated = documents.find(row.document()).orElseThrow(DocumentsGround.NO_SUCH_DOCUMENT::refusal).on();
        SERVED_ON_IMPOSSIBLE_DAY.refuseAtIf(on == null || on.isBefore(dated) || on.isAfter(today()), "servedOn");
    }

    void note(MatterNumber matter, String action, Map<String, ?> facts) {
        trail.record(matter, action, facts);
    }

    LocalDate today() {
        return LocalDate.now(today.clock);
    }

    Instant now() {
        return today.clock.instant();
    }

    String by() {
        return today.person() == null ? "-" : today.person().value();
    }

    /** @param server who handed it over, null for the acting person; @param signature of the receiver, or null. */
    record Proof(ServiceMethod method, LocalDate servedOn, String receiver, String relation, String place, String witness, PersonId server,
                 UUID signature) {}

    /** Who acts, and when. */
    @Component
    static class Today {
        private final Acting acting;
        private final Clock clock;

        Today(Acting acting, Clock clock) {
            this.acting = acting;
            this.clock = clock;
        }

        PersonId person() {
            return acting.current().map(actor -> actor.person()).orElse(null);
        }
    }
}
