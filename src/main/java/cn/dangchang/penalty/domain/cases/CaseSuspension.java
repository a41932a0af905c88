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

/** 中止: the case stands still by a leader's order, with its reason and its paper, until it goes on. */
@Entity
@Table(schema = "penalty", name = "case_suspension")
class CaseSuspension {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "penalty_case")
    private PenaltyCase penaltyCase;
    private LocalDate since;
    private String reason;
    private String paper;
    private String orderedBy;
    private LocalDate resumedOn;
    private String resumedBy;
    private String resumeReason;

    protected CaseSuspension() {}

    static CaseSuspension ordered(PenaltyCase penaltyCase, String reason, String paper, PersonId by, LocalDate on) {
        CaseGround.SUSPENSION_NEEDS_A_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        CaseGround.SUSPENSION_NEEDS_A_PAPER.refuseAtIf(paper == null || paper.isBlank(), "paper");
        var suspension = new CaseSuspension();
        suspension.id = UUID.randomUUID();
        suspension.penaltyCase = penaltyCase;
        suspension.since = on;
        suspension.reason = reason.strip();
        suspension.paper = paper.strip();
        suspension.orderedBy = by.value();
        return suspension;
    }

    void resumed(String why, PersonId by, LocalDate on) {
        CaseGround.SUSPENSION_NEEDS_A_REASON.refuseAtIf(why == null || why.isBlank(), "resumeReason");
        resumedOn = on;
        resumedBy = by.value();
        resumeReason = why.strip();
    }

    boolean running() {
        return resumedOn == null;
    }

    PenaltyCaseFile.Suspension view() {
        return new PenaltyCaseFile.Suspension(since, reason, paper, new PersonId(orderedBy), resumedOn, PersonId.orNull(resumedBy), resumeReason);
    }
}
