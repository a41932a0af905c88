package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.documents.CoercionApprovalContent;
import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.SeizureDecisionContent;
import cn.dangchang.documents.SeizureDisposalContent;
import cn.dangchang.documents.SeizureExtensionContent;
import cn.dangchang.documents.SeizureListContent;
import cn.dangchang.documents.SeizureRecordContent;
import cn.dangchang.documents.Service;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** 行政强制审批表, 查封扣押决定书, 清单, 现场笔录, 延长查封扣押期限决定书, 查封扣押处理决定书 and the receipt of service. */
@Component
class CoercionPapers {
    private final Documents documents;
    private final Service service;
    private final CrewSigning signing;
    private final PaperWords words;

    CoercionPapers(Documents documents, Service service, CrewSigning signing, PaperWords words) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.words = words;
    }

    IssuedDocument approval(Coercion coercion, LocalDate today) {
        var file = coercion.view();
        boolean late = Boolean.TRUE.equals(file.asked().urgent());
        return issue(coercion, DocumentKind.COERCION_APPROVAL, new CoercionApprovalContent(words.of("coercion.case", file.enterpriseName()),
                words.party(coercion.origin()), file.asked().problem(), words.measure(file), words.reasons(file), words.basis(file.asked().cause()),
                words.of("coercion.days", file.asked().days()), new Opinion(words.of("coercion.applied"), words.names(file.asked().askedBy()),
                        file.asked().askedOn()), late ? null : words.opinion(file, "review"), words.opinion(file, late ? "late-approval" : "approval")),
                today);
    }

    /** @return what officers and party sign: the record with the list. */
    Subject act(Coercion coercion) {
        return subject(coercion, "seizure", record(coercion, null));
    }

    /** Issues decision, list and record, and hands them over on the spot. */
    List<IssuedDocument> seizure(Coercion coercion, Subject signed, PersonId server, LocalDate from, LocalDate until) {
        var file = coercion.view();
        var party = words.party(coercion.origin());
        var decision = issue(coercion, DocumentKind.SEIZURE_DECISION, new SeizureDecisionContent(party, file.asked().problem(),
                words.basis(file.asked().cause()), words.measure(file), from, until, file.number().value()), from);
        var list = issue(coercion, DocumentKind.SEIZURE_LIST, new SeizureListContent(party, file.number().value(), decision.number(),
                words.rows(file.things()), file.asked().custody(), signing.officerMarks(signed), signing.partyMark(signed)), from);
        var record = issue(coercion, DocumentKind.SEIZURE_RECORD, record(coercion, signed), from);
        signing.party(signed).ifPresent(signature -> {
            service.servedOnSpot(decision.id(), signature, server, coercion.origin().address());
            service.servedOnSpot(list.id(), signature, server, coercion.origin().address());
        });
        return List.of(decision, list, record);
    }

    IssuedDocument extension(Coercion coercion, LocalDate today) {
        var file = coercion.view();
        var decision = coercion.paper(DocumentKind.SEIZURE_DECISION);
        return issue(coercion, DocumentKind.SEIZURE_EXTENSION, new SeizureExtensionContent(words.party(coercion.origin()), decision.number(),
                decision.on(), file.extension().extensionReason(), file.extension().extendedUntil()), today);
    }

    /** @return whether the party was told of the extension in writing, or is being told. */
    boolean extensionServed(Coercion coercion) {
        return coercion.view().paper(DocumentKind.SEIZURE_EXTENSION).map(CoercionFile.Paper::document)
                .filter(document -> service.of(document).isEmpty() && service.underWay(document).isEmpty()).isEmpty();
    }

    /** The officers bring it to the party; that is a service of its own. */
    void serveExtension(Coercion coercion) {
        service.begin(coercion.paper(DocumentKind.SEIZURE_EXTENSION).document(), words.party(coercion.origin()), coercion.origin().hands());
    }

    Subject disposalSubject(Coercion coercion) {
        return subject(coercion, "disposal", disposalContent(coercion, null));
    }

    IssuedDocument disposal(Coercion coercion, Subject signed, PersonId server, LocalDate today) {
        var issued = issue(coercion, DocumentKind.SEIZURE_DISPOSAL, disposalContent(coercion, signed), today);
        signing.party(signed).ifPresent(signature -> service.servedOnSpot(issued.id(), signature, server, coercion.origin().address()));
        return issued;
    }

    void receipt(Coercion coercion) {
        service.issueReceipt(coercion.number(), words.party(coercion.origin()));
    }

    private SeizureDisposalContent disposalContent(Coercion coercion, Subject signed) {
        var file = coercion.view();
        var decision = coercion.paper(DocumentKind.SEIZURE_DECISION);
        return new SeizureDisposalContent(words.party(coercion.origin()), decision.number(), decision.on(), words.disposalBasis(file),
                words.disposal(file), words.rows(file.things()), signed == null ? List.of() : signing.officerMarks(signed),
                signed == null ? null : signing.partyMark(signed));
    }

    private SeizureRecordContent record(Coercion coercion, Subject signed) {
        CoercionFile file = coercion.view();
        var act = file.act();
        Party party = words.party(coercion.origin());
        return new SeizureRecordContent(party, act.beganAt(), act.endedAt(), file.place(), signing.lines(act.actedBy().stream().map(PersonId::new).toList()),
                words.measure(file), file.asked().problem(), words.basis(file.asked().cause()), Boolean.TRUE.equals(act.partyPresent()), act.statement(),
                act.answer(), words.rows(file.things()), signed == null ? List.of() : signing.officerMarks(signed),
                signed == null ? null : signing.partyMark(signed));
    }

    private Subject subject(Coercion coercion, String kind, DocumentContent content) {
        return new Subject(coercion.number(), kind, "1", documents.fingerprint(content));
    }

    private IssuedDocument issue(Coercion coercion, DocumentKind kind, DocumentContent content, LocalDate on) {
        return documents.issue(new Documents.Issue(kind, coercion.number(), coercion.origin().office(), content, on));
    }
}
