package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.PenaltyCaseFile;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One party of a case; everything that is done towards it carries its number. */
@Entity
@Table(schema = "penalty", name = "case_party")
class CaseParty {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "penalty_case")
    private PenaltyCase penaltyCase;
    private int seq;
    @Enumerated(EnumType.STRING)
    private PartyKind kind;
    @Embedded
    private PenalisedParty particulars;

    protected CaseParty() {}

    static CaseParty named(PenaltyCase penaltyCase, int seq, PartyKind kind, PenalisedParty particulars) {
        var party = new CaseParty();
        party.id = UUID.randomUUID();
        party.penaltyCase = penaltyCase;
        party.seq = seq;
        party.kind = kind;
        party.particulars = particulars;
        return party;
    }

    PartyKind kind() {
        return kind;
    }

    int seq() {
        return seq;
    }

    PenalisedParty particulars() {
        return particulars;
    }

    PenaltyCaseFile.Party view() {
        return new PenaltyCaseFile.Party(seq, kind, particulars);
    }
}
