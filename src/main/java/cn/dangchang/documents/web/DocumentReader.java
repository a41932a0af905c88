package cn.dangchang.documents.web;

import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.evidence.MatterAccess;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether the acting person may read a document. */
@Component
class DocumentReader {
    private final Documents documents;
    private final MatterAccess access;
    private final Acting acting;
    private final People people;

    DocumentReader(Documents documents, MatterAccess access, Acting acting, People people) {
        this.documents = documents;
        this.access = access;
        this.acting = acting;
        this.people = people;
    }

    IssuedDocument require(UUID id) {
        var actor = acting.required();
        return documents.find(id).filter(document -> document.isFor(actor.agency()) && access.maySee(document.matter(), actor))
                .orElseThrow(DocumentReader::nothingHere);
    }

    /** @return the person's name, or null where the house issued it. */
    String nameOf(String account) {
        return "-".equals(account) ? null : people.find(new PersonId(account)).map(People.Person::name).orElse(account);
    }

    static Refusal nothingHere() {
        return SharedGround.NOT_FOR_YOU.refusal();
    }
}
