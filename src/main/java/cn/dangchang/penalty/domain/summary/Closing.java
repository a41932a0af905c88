package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.CLOSING_APPROVED_BY_ITS_REVIEWER;
import static cn.dangchang.penalty.PenaltyGround.CLOSING_BY_ITS_APPLICANT;
import static cn.dangchang.penalty.PenaltyGround.CLOSING_NOT_APPLIED_FOR;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NEEDS_A_REASON;

import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** 结案审批: applied for, reviewed and approved by three different people. */
@Embeddable
record Closing(@Column(name = "applied_by") String appliedBy, @Column(name = "applied_on") LocalDate appliedOn,
               @Column(name = "closing_result") String result, @Column(name = "closing_execution") String execution,
               @Column(name = "reviewed_by") String reviewedBy, @Column(name = "reviewed_on") LocalDate reviewedOn,
               @Column(name = "review_opinion") String reviewOpinion, @Column(name = "approved_by") String approvedBy,
               @Column(name = "approved_on") LocalDate approvedOn, @Column(name = "approval_opinion") String approvalOpinion,
               @Column(name = "closing_document") UUID document, @Column(name = "closing_number") String number) {
    static Closing applied(PersonId by, LocalDate on, String result, String execution) {
        return new Closing(by.value(), on, result, execution, null, null, null, null, null, null, null, null);
    }

    Closing reviewed(boolean passed, PersonId by, LocalDate on, String opinion) {
        requireNotApplicant(by);
        requireReason(passed, opinion);
        return new Closing(appliedBy, appliedOn, result, execution, by.value(), on, opinion, null, null, null, null, null);
    }

    Closing approved(boolean agreed, PersonId by, LocalDate on, String opinion) {
        CLOSING_NOT_APPLIED_FOR.refuseIf(reviewedBy == null);
        requireNotApplicant(by);
        CLOSING_APPROVED_BY_ITS_REVIEWER.refuseIf(by.value().equals(reviewedBy));
        requireReason(agreed, opinion);
        return new Closing(appliedBy, appliedOn, result, execution, reviewedBy, reviewedOn, reviewOpinion, by.value(), on, opinion, null, null);
    }

    Closing issued(UUID sheet, String sheetNumber) {
        return new Closing(appliedBy, appliedOn, result, execution, reviewedBy, reviewedOn, reviewOpinion, approvedBy, approvedOn, approvalOpinion,
                sheet, sheetNumber);
    }

    void requireNotApplicant(PersonId person) {
        CLOSING_BY_ITS_APPLICANT.refuseIf(person.value().equals(appliedBy));
    }

    private static void requireReason(boolean yes, String opinion) {
        DECISION_NEEDS_A_REASON.refuseAtIf(!yes && (opinion == null || opinion.isBlank()), "opinion");
    }

    SummaryPenaltyFile.Closing view() {
        return new SummaryPenaltyFile.Closing(new PersonId(appliedBy), appliedOn, result, execution, PersonId.orNull(reviewedBy), reviewedOn,
                reviewOpinion, PersonId.orNull(approvedBy), approvedOn, approvalOpinion, document, number);
    }
}
