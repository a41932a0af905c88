package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** 结案审批: applied for, reviewed and approved by three different people. */
@Embeddable
record CaseEnd(@Column(name = "closing_applied_by") String appliedBy, @Column(name = "closing_applied_on") LocalDate appliedOn,
               @Column(name = "closing_execution") String execution, @Column(name = "closing_reviewed_by") String reviewedBy,
               @Column(name = "closing_reviewed_on") LocalDate reviewedOn, @Column(name = "closing_review_opinion") String reviewOpinion,
               @Column(name = "closing_approved_by") String approvedBy, @Column(name = "closing_approved_on") LocalDate approvedOn,
               @Column(name = "closing_approval_opinion") String approvalOpinion, @Column(name = "closing_document") UUID document,
               @Column(name = "closing_number") String documentNumber) {
    static CaseEnd applied(PersonId by, LocalDate on, String execution) {
        return new CaseEnd(by.value(), on, execution, null, null, null, null, null, null, null, null);
    }

    CaseEnd reviewed(boolean passed, PersonId by, LocalDate on, String opinion) {
        requireNotApplicant(by);
        requireOpinion(passed, opinion);
        return new CaseEnd(appliedBy, appliedOn, execution, by.value(), on, opinion, null, null, null, null, null);
    }

    CaseEnd approved(boolean agreed, PersonId by, LocalDate on, String opinion) {
        CaseGround.CLOSING_NOT_APPLIED_FOR.refuseIf(reviewedBy == null);
        requireNotApplicant(by);
        CaseGround.CLOSING_APPROVED_BY_ITS_REVIEWER.refuseIf(by.value().equals(reviewedBy));
        requireOpinion(agreed, opinion);
        return new CaseEnd(appliedBy, appliedOn, execution, reviewedBy, reviewedOn, reviewOpinion, by.value(), on, opinion, null, null);
    }

    CaseEnd issued(UUID sheet, String number) {
        return new CaseEnd(appliedBy, appliedOn, execution, reviewedBy, reviewedOn, reviewOpinion, approvedBy, approvedOn, approvalOpinion, sheet, number);
    }

    private void requireNotApplicant(PersonId person) {
        CaseGround.CLOSING_BY_ITS_APPLICANT.refuseIf(person.value().equals(appliedBy));
    }

    private static void requireOpinion(boolean yes, String opinion) {
        CaseGround.OPINION_NEEDED.refuseAtIf(!yes && (opinion == null || opinion.isBlank()), "opinion");
    }

    PenaltyCaseFile.Closing view() {
        return new PenaltyCaseFile.Closing(new PersonId(appliedBy), appliedOn, execution, PersonId.orNull(reviewedBy), reviewedOn, reviewOpinion,
                PersonId.orNull(approvedBy), approvedOn, approvalOpinion, document, documentNumber);
    }
}
