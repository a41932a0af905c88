package cn.dangchang.documents.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.Issue;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.documents.OfficerLine;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.ServiceReceiptContent;
import cn.dangchang.documents.ServiceReceiptContent.Row;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One receipt for a case: a row for every document served. */
@Component
class Receipts {
    private final Documents documents;
    private final IssuedDocuments issued;
    private final Signatures signatures;
    private final People people;
    private final Delivery delivery;

    Receipts(Documents documents, IssuedDocuments issued, Signatures signatures, People people, Delivery delivery) {
        this.documents = documents;
        this.issued = issued;
        this.signatures = signatures;
        this.people = people;
        this.delivery = delivery;
    }

    IssuedDocument issue(MatterNumber matter, Party recipient, List<ServiceRow> served) {
        var rows = served.stream().map(row -> row(matter, row)).toList();
        var servers = served.stream().map(ServiceRow::server).filter(Objects::nonNull).distinct().map(this::line).toList();
        var content = new ServiceReceiptContent(recipient, matter.value(), rows, servers, null, null);
        return documents.issue(new Issue(DocumentKind.SERVICE_RECEIPT, matter, matter.agency(), content, delivery.today()));
    }

    private Row row(MatterNumber matter, ServiceRow row) {
        var document = issued.find(row.document()).orElseThrow();
        var at = row.servedOn().equals(row.servedAt().atZone(OfficeClock.ZONE).toLocalDate()) ? row.servedAt().atZone(OfficeClock.ZONE).toLocalDateTime()
                : row.servedOn().atStartOfDay();
        return new Row(document.title(), document.number(), row.receiver(), row.relation(), row.place(), at, row.method(),
                row.server() == null ? "" : line(row.server()).name(), mark(matter, row.signature()));
    }

    private SignatureMark mark(MatterNumber matter, UUID signature) {
        return signatures.of(matter).stream().filter(each -> each.id().equals(signature)).findFirst().map(each -> SignatureMark.of(each, null)).orElse(null);
    }

    private OfficerLine line(PersonId id) {
        return people.find(id).map(person -> new OfficerLine(person.name(), person.certificate() == null ? null : person.certificate().number()))
                .orElse(new OfficerLine(id.value(), null));
    }
}
