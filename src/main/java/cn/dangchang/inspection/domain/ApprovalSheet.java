package cn.dangchang.inspection.domain;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One 行政检查审批表 for several enterprises of one uniform plan. */
@Entity
@Table(schema = "inspection", name = "approval_sheet")
class ApprovalSheet {
    @Id
    private UUID id = UUID.randomUUID();
    private String agency;
    private String createdBy;
    private Instant createdAt;
    @Column(name = "document_id")
    private UUID document;

    protected ApprovalSheet() {}

    ApprovalSheet(AgencyId agency, PersonId by, Instant at) {
        this.agency = agency.value();
        this.createdBy = by.value();
        this.createdAt = at;
    }

    void issuedAs(UUID issued) {
        document = issued;
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    UUID document() {
        return document;
    }
}
