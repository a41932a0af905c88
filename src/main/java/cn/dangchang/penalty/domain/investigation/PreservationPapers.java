package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.PreservationDecisionContent;
import cn.dangchang.documents.PreservationSheetContent;
import cn.dangchang.documents.Service;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.investigation.PreservationFile.Ruling;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The two approval sheets of a preservation, the decision on what becomes of the things, and their service. */
@Component
class PreservationPapers {
    private final Documents documents;
    private final Service service;
    private final ActSigning signing;
    private final MessageSource messages;

    PreservationPapers(Documents documents, Service service, ActSigning signing, MessageSource messages) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.messages = messages;
    }

    IssuedDocument approval(PenaltyCaseFile file, PreservationFile kept, LocalDate today) {
        return issue(file, DocumentKind.PRESERVATION_APPROVAL, new PreservationSheetContent(file.filing().name(), PaperRows.party(file, kept.party()),
                file.filing().summary(), PaperRows.things(kept.things()), words("penalty.preservation.reasons", kept.reason()), kept.custody(),
                new Opinion(words("penalty.preservation.applied"), signing.name(kept.appliedBy()), kept.appliedOn()), opinion(kept.last("approval"))), today);
    }

    /** @return the sheet and the decision. */
    List<IssuedDocument> outcome(PenaltyCaseFile file, PreservationFile kept, IssuedDocument notice, LocalDate today) {
        var outcome = words("penalty.preservation.outcome-line", words(kept.outcome().key()), kept.outcomeWords());
        var rows = PaperRows.things(kept.things());
        var party = PaperRows.party(file, kept.party());
        var sheet = issue(file, DocumentKind.PRESERVATION_OUTCOME_APPROVAL, new PreservationSheetContent(file.filing().name(), party, file.filing().summary(), rows,
                words("penalty.preservation.kept-line", notice.number(), day(kept.servedOn()), day(kept.until())), outcome,
                new Opinion(words("penalty.preservation.proposed"), signing.name(kept.proposedBy()), kept.proposedOn()), opinion(kept.last("outcome"))), today);
        var decision = issue(file, DocumentKind.PRESERVATION_DECISION, new PreservationDecisionContent(party, notice.number(), notice.on(), outcome, rows), today);
        return List.of(sheet, decision);
    }

    /** @return whether the party was told of the decision, or is being told. */
    boolean decisionServed(UUID decision) {
        return service.of(decision).isPresent() || service.underWay(decision).isPresent();
    }

    /** The officers bring it to the party; that is a service of its own. */
    void serveDecision(PenaltyCaseFile file, PreservationFile kept, UUID decision) {
        service.begin(decision, PaperRows.party(file, kept.party()), file.officers());
    }

    void handedOver(InvestigationAct act, Signature receipt, PersonId server) {
        service.servedOnSpot(act.document(), receipt, server, act.view().place());
    }

    IssuedDocument notice(InvestigationAct act) {
        return documents.find(act.document()).orElseThrow();
    }

    private Opinion opinion(Ruling ruling) {
        var given = ruling.opinion();
        return new Opinion(given == null || given.isBlank() ? words("penalty.preservation.agreed") : given, signing.name(ruling.by()), ruling.on());
    }

    private IssuedDocument issue(PenaltyCaseFile file, DocumentKind kind, DocumentContent content, LocalDate today) {
        return documents.issue(new Documents.Issue(kind, file.number(), file.agency(), content, today));
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words("common.date")).format(day);
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
