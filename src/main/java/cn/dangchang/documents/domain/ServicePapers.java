package cn.dangchang.documents.domain;

import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.shared.MatterNumber;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers on file that prove service: receipts, videos, the party's consent. */
@Component
class ServicePapers {
    private final EvidenceStore evidence;
    private final IssuedDocuments documents;
    private final MessageSource messages;

    ServicePapers(EvidenceStore evidence, IssuedDocuments documents, MessageSource messages) {
        this.evidence = evidence;
        this.documents = documents;
        this.messages = messages;
    }

    /** @return whether such a file lies with the service or, for a consent, with the matter of the document. */
    boolean has(MatterNumber service, UUID document, String purpose) {
        return filed(service, purpose) || purpose.equals("consent") && documents.find(document).filter(each -> filed(each.matter(), purpose)).isPresent();
    }

    private boolean filed(MatterNumber matter, String purpose) {
        return evidence.of(matter).stream().anyMatch(file -> file.purpose().equals(purpose));
    }

    String word(ServiceMethod method) {
        return messages.getMessage(method.key(), null, Locale.SIMPLIFIED_CHINESE);
    }

    String word(String key, Object... arguments) {
        return messages.getMessage("documents.service." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
