package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An officer stands aside (回避): a leader decided it, another one took the place. */
@Entity
@Table(schema = "penalty", name = "case_recusal")
class Recusal {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "penalty_case")
    private PenaltyCase penaltyCase;
    private String officer;
    private String reason;
    private String replacedBy;
    private String decidedBy;
    private LocalDate decidedOn;

    protected Recusal() {}

    static Recusal decided(PenaltyCase penaltyCase, PersonId officer, String reason, PersonId replacement, PersonId by, LocalDate on) {
        CaseGround.RECUSAL_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        var recusal = new Recusal();
        recusal.id = UUID.randomUUID();
        recusal.penaltyCase = penaltyCase;
        recusal.officer = officer.value();
        recusal.reason = reason.strip();
        recusal.replacedBy = replacement.value();
        recusal.decidedBy = by.value();
        recusal.decidedOn = on;
        return recusal;
    }

    boolean of(PersonId person) {
        return person.value().equals(officer);
    }

    PenaltyCaseFile.Recusal view() {
        return new PenaltyCaseFile.Recusal(new PersonId(officer), reason, new PersonId(replacedBy), new PersonId(decidedBy), decidedOn);
    }
}
