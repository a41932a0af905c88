package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.ALREADY_ISSUED;

import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What was decided about one party, once: its document, its service. */
@Entity
@Table(schema = "penalty", name = "party_decision")
class PartyDecision {
    @Id
    private UUID id;
    private String matter;
    private int party;
    @ManyToOne
    @JoinColumn(name = "ruling")
    private Ruling ruling;
    @Column(name = "draft_version")
    private int version;
    private String draftHash;
    private BigDecimal fine;
    private String evidence;
    private UUID document;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate servedOn;
    @Enumerated(EnumType.STRING)
    private ServiceMethod method;

    protected PartyDecision() {}

    static PartyDecision of(MatterNumber number, int party, Ruling ruling, CaseDraft draft, BigDecimal fine) {
        var decision = new PartyDecision();
        decision.id = UUID.randomUUID();
        decision.matter = number.value();
        decision.party = party;
        decision.ruling = ruling;
        decision.version = draft.version();
        decision.draftHash = draft.hash();
        decision.fine = fine;
        return decision;
    }

    void proves(String words) {
        ALREADY_ISSUED.refuseIf(document != null, documentNumber);
        evidence = words;
    }

    void issued(UUID sheet, String number, LocalDate on) {
        ALREADY_ISSUED.refuseIf(document != null, documentNumber);
        document = sheet;
        documentNumber = number;
        issuedOn = on;
    }

    void served(LocalDate on, ServiceMethod by) {
        servedOn = on;
        method = by;
    }

    boolean isOf(CaseDraft draft) {
        return version == draft.version() && draftHash.equals(draft.hash());
    }

    boolean penalised() {
        return ruling.is(Ruling.APPROVED);
    }

    boolean isServed() {
        return servedOn != null;
    }

    MatterNumber matter() {
        return new MatterNumber(matter);
    }

    int party() {
        return party;
    }

    Ruling ruling() {
        return ruling;
    }

    BigDecimal fine() {
        return fine;
    }

    String evidence() {
        return evidence;
    }

    String hash() {
        return draftHash;
    }

    UUID document() {
        return document;
    }

    String documentNumber() {
        return documentNumber;
    }

    CaseDecisionFile.Decided view() {
        return new CaseDecisionFile.Decided(party, version, penalised(), fine, document, documentNumber, ruling.on(), servedOn, method);
    }
}
