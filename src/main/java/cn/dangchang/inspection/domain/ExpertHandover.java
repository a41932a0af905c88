package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.ExpertHandovers.Handover;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Findings that an expert hands to an officer. */
@Entity
@Table(schema = "inspection", name = "expert_handover")
class ExpertHandover {
    @Id
    private UUID id = UUID.randomUUID();
    private String visit;
    private String expert;
    private String receiver;
    private List<UUID> findings;
    private String suggestion;
    private Instant handedOverAt;
    private Instant acceptedAt;
    @Column(name = "document_id")
    private UUID document;

    protected ExpertHandover() {}

    ExpertHandover(MatterNumber visit, PersonId expert, PersonId receiver, List<UUID> findings, String suggestion, Instant at) {
        this.visit = visit.value();
        this.expert = expert.value();
        this.receiver = receiver.value();
        this.findings = List.copyOf(findings);
        this.suggestion = suggestion;
        this.handedOverAt = at;
    }

    void accept(PersonId by, Instant at) {
        InspectionGround.NOT_THE_RECEIVER.refuseIf(!receiver.equals(by.value()));
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(acceptedAt != null);
        acceptedAt = at;
    }

    void issuedAs(UUID sheet) {
        document = sheet;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    UUID id() {
        return id;
    }

    MatterNumber visit() {
        return new MatterNumber(visit);
    }

    List<UUID> findings() {
        return List.copyOf(findings);
    }

    Handover view() {
        return new Handover(id, new PersonId(expert), new PersonId(receiver), findings(), suggestion, handedOverAt, acceptedAt, document);
    }
}
