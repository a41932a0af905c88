package cn.dangchang.rectification.domain;

import cn.dangchang.documents.DocumentContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.Service;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.registry.Enterprises;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Issues the documents of a rectification and hands them over on the spot. */
@Component
class Papers {
    private final Documents documents;
    private final Service service;
    private final OfficerSigning signing;
    private final Enterprises enterprises;
    private final MessageSource messages;

    Papers(Documents documents, Service service, OfficerSigning signing, Enterprises enterprises, MessageSource messages) {
        this.documents = documents;
        this.service = service;
        this.signing = signing;
        this.enterprises = enterprises;
        this.messages = messages;
    }

    Subject subject(Rectification matter, String kind, String key, DocumentContent content) {
        return new Subject(matter.number(), kind, key, documents.fingerprint(content));
    }

    /** Issues and, with the party's signature or its recorded refusal, serves on the spot. */
    IssuedDocument issue(Rectification matter, DocumentKind kind, DocumentContent content, LocalDate on, Subject signed) {
        var issued = documents.issue(new Documents.Issue(kind, matter.number(), matter.agency(), content, on));
        var server = signing.requireTwo(signed, on, cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO).get(0);
        signing.party(signed).ifPresent(signature -> service.servedOnSpot(issued.id(), signature, server, matter.party().address()));
        return issued;
    }

    byte[] preview(Rectification matter, DocumentKind kind, DocumentContent content, LocalDate on) {
        return documents.preview(new Documents.Issue(kind, matter.number(), matter.agency(), content, on));
    }

    Party party(Rectification matter) {
        var representative = enterprises.find(matter.party().enterprise()).map(Enterprises.Enterprise::legalRepresentative).orElse(null);
        return new Party(matter.party().name(), matter.party().address(), representative, null, null);
    }

    String words(String key, Object... arguments) {
        return messages.getMessage("rectification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String title(DocumentKind kind) {
        return messages.getMessage(kind.key(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
