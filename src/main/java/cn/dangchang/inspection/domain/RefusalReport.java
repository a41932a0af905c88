package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A refusal to sign, reported to the agency (安全生产法 68). */
@Entity
@Table(schema = "inspection", name = "refusal_report")
class RefusalReport {
    @Id
    private UUID id = UUID.randomUUID();
    private String agency;
    private String visit;
    private String thing;
    private String reportedBy;
    private String reason;
    private Instant reportedAt;

    protected RefusalReport() {}

    RefusalReport(Visit visit, SignedThing thing, PersonId reportedBy, String reason, Instant at) {
        this.agency = visit.agency().value();
        this.visit = visit.number().value();
        this.thing = thing.key();
        this.reportedBy = reportedBy.value();
        this.reason = reason;
        this.reportedAt = at;
    }

    VisitView.RefusalToSign view() {
        return new VisitView.RefusalToSign(thing, reason, new PersonId(reportedBy), reportedAt);
    }
}
