package cn.dangchang.dossier.domain;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.Service;
import cn.dangchang.documents.Service.Served;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents of matters with their service. */
@Component
class CasePapers {
    private final Documents documents;
    private final Service service;
    private final Acting acting;

    CasePapers(Documents documents, Service service, Acting acting) {
        this.documents = documents;
        this.service = service;
        this.acting = acting;
    }

    List<Paper> of(MatterNumber matter) {
        var agency = acting.required().agency();
        return documents.of(matter).stream().filter(each -> each.isFor(agency)).sorted(Comparator.comparing(IssuedDocument::issuedAt))
                .map(each -> new Paper(each, service.of(each.id()).orElse(null))).toList();
    }

    /** @return documents with such a number, for jumping; the caller asks for the matter of each. */
    List<IssuedDocument> numberedLike(AgencyId agency, String text, int limit) {
        return documents.numberedLike(agency, text, limit);
    }

    /** @param served null where it was not (yet) served. */
    public record Paper(IssuedDocument document, Served served) {
        public boolean isVoid() {
            return document.state() == Documents.State.VOID;
        }
    }
}
