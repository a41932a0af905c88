package cn.dangchang.penalty.domain.cases;

import cn.dangchang.documents.CaseExtensionContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Opinion;
import cn.dangchang.penalty.CaseExtensions.Asked;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 案件延期审批表. */
@Component
class ExtensionPapers {
    private final Documents documents;
    private final CaseSigning signing;
    private final MessageSource messages;

    ExtensionPapers(Documents documents, CaseSigning signing, MessageSource messages) {
        this.documents = documents;
        this.signing = signing;
        this.messages = messages;
    }

    IssuedDocument issue(PenaltyCase some, Asked asked, LocalDate today) {
        var parties = some.parties().stream().map(CaseParty::view).map(each -> new CaseExtensionContent.Party(words(each.kind().key()), each.particulars().name(),
                each.particulars().representative(), each.particulars().address())).toList();
        var approval = new Opinion(asked.opinion() == null || asked.opinion().isBlank() ? words("penalty.case.extension.granted") : asked.opinion(),
                signing.name(asked.decidedBy()), asked.decidedOn());
        var content = new CaseExtensionContent(some.filing().name(), parties, some.filing().filedOn(), asked.until(), asked.reason(),
                new Opinion(words("penalty.case.extension.asked"), signing.name(asked.askedBy()), asked.askedOn()), approval);
        return documents.issue(new Documents.Issue(DocumentKind.CASE_EXTENSION, some.number(), some.agency(), content, today));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
