package cn.dangchang.penalty.domain.recurrence;

import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.penalty.ClosureItem;
import cn.dangchang.penalty.ClosureProposalFile;
import cn.dangchang.penalty.RecurrenceGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 提请予以关闭 (安全生产法 113): proposed by officers, approved by the head, decided by the people's government. */
@Entity
@Table(schema = "penalty", name = "closure_proposal")
class ClosureProposal {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String matter;
    private String agency;
    private int party;
    private String unit;
    @Enumerated(EnumType.STRING)
    private ClosureItem item;
    private List<String> counted;
    private String hazard;
    private String reason;
    private String proposedBy;
    private LocalDate proposedOn;
    private Boolean agreed;
    private String decidedBy;
    private LocalDate decidedOn;
    private String opinion;
    private UUID document;
    private String documentNumber;
    private Boolean closed;
    private String outcomePaper;
    private LocalDate outcomeOn;
    private String outcomeBy;

    protected ClosureProposal() {}

    static ClosureProposal of(MatterNumber matter, AgencyId agency, int party, String unit, ProposingClosure.Wish wish, List<String> counted) {
        var proposal = new ClosureProposal();
        proposal.id = UUID.randomUUID();
        proposal.matter = matter.value();
        proposal.agency = agency.value();
        proposal.party = party;
        proposal.unit = unit;
        proposal.item = wish.item();
        proposal.hazard = wish.hazard().strip();
        proposal.reason = wish.reason().strip();
        proposal.counted = new ArrayList<>(counted);
        return proposal;
    }

    ClosureProposal by(PersonId person, LocalDate on) {
        proposedBy = person.value();
        proposedOn = on;
        return this;
    }

    void decide(boolean yes, String words, PersonId by, LocalDate on) {
        RecurrenceGround.CLOSURE_DECIDED_ALREADY.refuseIf(agreed != null);
        RecurrenceGround.CLOSURE_OPINION_MISSING.refuseAtIf(words == null || words.isBlank(), "opinion");
        agreed = yes;
        opinion = words.strip();
        decidedBy = by.value();
        decidedOn = on;
    }

    void issued(IssuedDocument paper) {
        document = paper.id();
        documentNumber = paper.number();
    }

    void answered(boolean itCloses, String paper, LocalDate on, PersonId by) {
        RecurrenceGround.CLOSURE_NOT_ISSUED.refuseIf(document == null);
        RecurrenceGround.CLOSURE_DECIDED_ALREADY.refuseIf(closed != null);
        closed = itCloses;
        outcomePaper = paper.strip();
        outcomeOn = on;
        outcomeBy = by.value();
    }

    int party() {
        return party;
    }

    ClosureProposalFile view() {
        return new ClosureProposalFile(id, new MatterNumber(matter), unit, item, List.copyOf(counted), hazard, reason, new PersonId(proposedBy), proposedOn, agreed,
                PersonId.orNull(decidedBy), decidedOn, opinion, document, documentNumber, closed, outcomePaper, outcomeOn);
    }
}
