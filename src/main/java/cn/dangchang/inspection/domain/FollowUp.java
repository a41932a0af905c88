package cn.dangchang.inspection.domain;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.HandoverReceipts.Handover;
import cn.dangchang.inspection.HandoverReceipts.Receipt;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What followed from a visit, and whether it has come to its end. */
@Entity
@Table(schema = "inspection", name = "follow_up")
class FollowUp {
    @Id
    private UUID id = UUID.randomUUID();
    private String visit;
    @Enumerated(EnumType.STRING)
    private FollowUpKind kind;
    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.HANDED_OVER;
    private String target;
    private String toWhom;
    private List<UUID> findings;
    private List<UUID> closedFindings = List.of();
    @Column(name = "document_id")
    private UUID document;
    private Instant openedAt;
    private Instant closedAt;
    private String receivedBy;
    private LocalDate receivedOn;
    private String receiptNumber;
    private UUID receiptFile;
    private String outcome;

    protected FollowUp() {}

    FollowUp(MatterNumber visit, FollowUpKind kind, String toWhom, Collection<UUID> findings, UUID document, Instant at) {
        this.visit = visit.value();
        this.kind = kind;
        this.toWhom = toWhom;
        this.findings = List.copyOf(findings);
        this.document = document;
        this.openedAt = at;
    }

    void takenOn(MatterNumber number) {
        target = number.value();
        state = FollowUpState.OPEN;
    }

    void received(String by, LocalDate on, String number) {
        receivedBy = by;
        receivedOn = on;
        receiptNumber = number;
        state = FollowUpState.OPEN;
    }

    void received(Receipt receipt) {
        received(receipt.receivedBy(), receipt.on(), receipt.number());
        receiptFile = receipt.file();
    }

    LocalDate openedOn() {
        return openedAt.atZone(OfficeClock.ZONE).toLocalDate();
    }

    String toWhom() {
        return toWhom;
    }

    Handover handover(String enterprise) {
        return new Handover(visit(), id, enterprise, toWhom, findings.size(), openedAt, receipt());
    }

    private Receipt receipt() {
        return receivedOn == null ? null : new Receipt(receivedBy, receivedOn, receiptNumber, receiptFile);
    }

    void reported(String words) {
        outcome = words;
    }

    void findingClosed(UUID finding) {
        if (!closedFindings.contains(finding)) {
            closedFindings = Stream.concat(closedFindings.stream(), Stream.of(finding)).toList();
        }
    }

    void close(Instant at) {
        if (open()) {
            closedAt = at;
            state = FollowUpState.CLOSED;
        }
    }

    boolean open() {
        return state != FollowUpState.CLOSED;
    }

    /** @return whether this finding waits here for nothing any more. */
    boolean doneWith(UUID finding) {
        return !findings.contains(finding) || !open() || closedFindings.contains(finding);
    }

    boolean is(FollowUpKind someKind) {
        return kind == someKind;
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

    VisitView.FollowUp view() {
        return new VisitView.FollowUp(id, kind, state, target == null ? null : new MatterNumber(target), toWhom, Set.copyOf(findings), openedAt, closedAt,
                kind == FollowUpKind.TRANSFER ? receipt() : null);
    }
}
