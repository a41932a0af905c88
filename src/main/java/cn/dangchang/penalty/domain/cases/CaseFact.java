package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One act that the case is about. */
@Entity
@Table(schema = "penalty", name = "case_fact")
class CaseFact {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "penalty_case")
    private PenaltyCase penaltyCase;
    private int seq;
    private String text;
    private UUID finding;
    private LocalDate endedOn;
    private boolean graveHarm;

    protected CaseFact() {}

    static CaseFact of(PenaltyCase penaltyCase, int seq, String text, UUID finding, LocalDate endedOn, boolean graveHarm) {
        CaseGround.FACT_MISSING.refuseAtIf(text == null || text.isBlank(), "fact");
        var fact = new CaseFact();
        fact.id = UUID.randomUUID();
        fact.penaltyCase = penaltyCase;
        fact.seq = seq;
        fact.text = text.strip();
        fact.finding = finding;
        fact.endedOn = endedOn;
        fact.graveHarm = graveHarm;
        return fact;
    }

    int seq() {
        return seq;
    }

    String text() {
        return text;
    }

    PenaltyCaseFile.Fact view() {
        return new PenaltyCaseFile.Fact(seq, text, finding, endedOn, graveHarm);
    }
}
