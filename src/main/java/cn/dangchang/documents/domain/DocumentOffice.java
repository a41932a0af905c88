package cn.dangchang.documents.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.DocumentsGround;
import cn.dangchang.documents.SignaturePlace;
import cn.dangchang.evidence.ContentStore;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues documents: number, print, hash, store and freeze, all in the caller's transaction. */
@Service
@Transactional
class DocumentOffice implements Documents {
    private static final String HOUSE = "-";

    private final IssuedDocuments issued;
    private final Printing printing;
    private final ContentStore store;
    private final Record record;

    DocumentOffice(IssuedDocuments issued, Printing printing, ContentStore store, Record record) {
        this.issued = issued;
        this.printing = printing;
        this.store = store;
        this.record = record;
    }

    @Override
    public IssuedDocument issue(Issue issue) {
        var missing = issue.content().requiredSignatures().stream().filter(SignaturePlace::missing).map(SignaturePlace::key).toList();
        DocumentsGround.SIGNATURE_MISSING.refuseIf(!missing.isEmpty(), printing.title(issue.kind()), printing.places(missing));
        var id = UUID.randomUUID();
        var now = record.clock.instant();
        var taken = issue.kind().numbered() ? issued.nextSerial(issue.agency(), issue.kind(), issue.on().getYear()) : 0;
        var number = issue.kind().numbered() ? printing.number(issue, taken) : null;
        var print = printing.print(issue, id, number, now);
        var document = new IssuedDocument(id, issue.kind(), number, issue.matter(), issue.agency(), printing.title(issue.kind()), issue.on(), now,
                record.by(), store.put(print.pdf()), print.pages(), State.ISSUED, null);
        issued.add(document, issue.content(), printing.wordingVersion(issue.kind()));
        if (number != null) {
            issued.account(document, taken);
        }
        record.note(document, "documents.issued", Map.of("sha256", document.sha256(), "pages", document.pages()));
        return document;
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] preview(Issue issue) {
        return printing.draft(issue).pdf();
    }

    @Override
    public String fingerprint(DocumentContent content) {
        return Fingerprints.of(content);
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedDocument> numberedLike(AgencyId agency, String text, int limit) {
        return issued.numberedLike(agency, text, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<IssuedDocument> find(UUID id) {
        return issued.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedDocument> of(MatterNumber matter) {
        return issued.of(matter);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return store.read(required(id).sha256());
    }

    @Override
    @Transactional(readOnly = true)
    public String text(UUID id, int page) {
        return PageText.of(content(id), page);
    }

    @Override
    public IssuedDocument declareVoid(UUID id, String reason) {
        DocumentsGround.VOID_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        var document = required(id);
        DocumentsGround.ALREADY_VOID.refuseIf(document.state() == State.VOID || !issued.declareVoid(document, reason.strip(), record.clock.instant(), record.by()),
                document.title());
        record.note(document, "documents.declared-void", Map.of());
        return required(id);
    }

    private IssuedDocument required(UUID id) {
        return issued.find(id).orElseThrow(DocumentsGround.NO_SUCH_DOCUMENT::refusal);
    }

    /** Who did what when, for the audit. */
    @org.springframework.stereotype.Component
    static class Record {
        private final AuditTrail trail;
        private final Acting acting;
        private final Clock clock;

        Record(AuditTrail trail, Acting acting, Clock clock) {
            this.trail = trail;
            this.acting = acting;
            this.clock = clock;
        }

        String by() {
            return acting.current().map(actor -> actor.person().value()).orElse(HOUSE);
        }

        void note(IssuedDocument document, String action, Map<String, ?> more) {
            var facts = new HashMap<String, Object>(more);
            facts.put("document", document.id().toString());
            facts.put("kind", document.kind().name());
            if (document.number() != null) {
                facts.put("number", document.number());
            }
            trail.record(document.matter(), action, facts);
        }
    }
}
