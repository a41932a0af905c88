package cn.dangchang.penalty.domain.cases;

import cn.dangchang.penalty.CaseFilings.Application;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 立案: applied for by two officers, reviewed, approved or refused by a leader; three steps, different people. */
@Embeddable
record Filing(@Column(name = "case_name") String name, String cause, @Column(name = "found_on") LocalDate foundOn, String summary,
              @Column(name = "filing_opinion") String opinion, @Column(name = "filing_applied_by") List<String> appliedBy,
              @Column(name = "filing_applied_on") LocalDate appliedOn, @Column(name = "filing_reviewed_by") String reviewedBy,
              @Column(name = "filing_reviewed_on") LocalDate reviewedOn, @Column(name = "filing_review_opinion") String reviewOpinion,
              @Column(name = "filing_approved_by") String approvedBy, @Column(name = "filing_approved_on") LocalDate approvedOn,
              @Column(name = "filing_approval_opinion") String approvalOpinion, @Column(name = "filed_on") LocalDate filedOn,
              @Column(name = "filing_document") UUID document, @Column(name = "filing_number") String documentNumber,
              @Column(name = "filing_refused") Boolean refused, @Column(name = "source_answer") String answer) {
    static Filing written(Application application) {
        filled(application.name(), "name");
        filled(application.cause(), "cause");
        filled(application.summary(), "summary");
        filled(application.opinion(), "opinion");
        CaseGround.FILING_INCOMPLETE.refuseAtIf(application.foundOn() == null, "foundOn");
        return new Filing(application.name().strip(), application.cause().strip(), application.foundOn(), application.summary().strip(),
                application.opinion().strip(), null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static void filled(String text, String field) {
        CaseGround.FILING_INCOMPLETE.refuseAtIf(text == null || text.isBlank(), field);
    }

    Filing applied(List<PersonId> officers, LocalDate on) {
        return new Filing(name, cause, foundOn, summary, opinion, new ArrayList<>(officers.stream().map(PersonId::value).toList()), on, null, null, null,
                null, null, null, null, null, null, null, null);
    }

    Filing reviewed(boolean passed, PersonId by, LocalDate on, String words) {
        CaseGround.REVIEWER_APPLIED.refuseIf(applied(by));
        CaseGround.OPINION_NEEDED.refuseAtIf(!passed && (words == null || words.isBlank()), "opinion");
        return new Filing(name, cause, foundOn, summary, opinion, appliedBy, appliedOn, by.value(), on, words, null, null, null, null, null, null, null, null);
    }

    /** @param filed the day of filing, or null where it was returned; @param refuses not filed at all. */
    Filing decided(LocalDate filed, boolean refuses, PersonId by, LocalDate on, String words) {
        CaseGround.FILING_NOT_REVIEWED.refuseIf(reviewedBy == null);
        CaseGround.APPROVER_APPLIED.refuseIf(applied(by));
        CaseGround.APPROVER_REVIEWED.refuseIf(by.value().equals(reviewedBy));
        CaseGround.OPINION_NEEDED.refuseAtIf(filed == null && (words == null || words.isBlank()), "opinion");
        return new Filing(name, cause, foundOn, summary, opinion, appliedBy, appliedOn, reviewedBy, reviewedOn, reviewOpinion, by.value(), on, words, filed,
                null, null, refuses, null);
    }

    Filing issued(UUID sheet, String number) {
        return new Filing(name, cause, foundOn, summary, opinion, appliedBy, appliedOn, reviewedBy, reviewedOn, reviewOpinion, approvedBy, approvedOn,
                approvalOpinion, filedOn, sheet, number, refused, answer);
    }

    Filing answered(String words) {
        CaseGround.NOT_REFUSED.refuseIf(!Boolean.TRUE.equals(refused));
        CaseGround.ANSWER_NEEDED.refuseAtIf(words == null || words.isBlank(), "answer");
        return new Filing(name, cause, foundOn, summary, opinion, appliedBy, appliedOn, reviewedBy, reviewedOn, reviewOpinion, approvedBy, approvedOn,
                approvalOpinion, filedOn, document, documentNumber, refused, words.strip());
    }

    boolean applied(PersonId person) {
        return appliedBy != null && appliedBy.contains(person.value());
    }

    PenaltyCaseFile.Filing view() {
        return new PenaltyCaseFile.Filing(name, cause, foundOn, summary, opinion, appliedBy == null ? List.of() : appliedBy.stream().map(PersonId::new).toList(),
                appliedOn, PersonId.orNull(reviewedBy), reviewedOn, reviewOpinion, PersonId.orNull(approvedBy), approvedOn, approvalOpinion, filedOn, document,
                documentNumber, Boolean.TRUE.equals(refused), answer);
    }
}
