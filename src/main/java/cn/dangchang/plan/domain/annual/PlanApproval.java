package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The government's approval as recorded: by whom, by which document, when. */
@Embeddable
record PlanApproval(String government, String documentNumber, LocalDate approvedOn, String approvalRecordedBy) {
    /** @param earliest a change is not approved before it was decided, a plan not before the year that precedes its own. */
    void require(LocalDate earliest, LocalDate today) {
        AnnualPlanGround.GOVERNMENT_IS_MISSING.refuseAtIf(government == null || government.isBlank(), "government");
        AnnualPlanGround.APPROVAL_WITHOUT_NUMBER.refuseAtIf(documentNumber == null || documentNumber.isBlank(), "documentNumber");
        AnnualPlanGround.APPROVAL_DAY_NOT_VALID.refuseAtIf(approvedOn == null || approvedOn.isAfter(today) || approvedOn.isBefore(earliest),
                "approvedOn");
    }

    AnnualPlanView.Approval view() {
        return new AnnualPlanView.Approval(government, documentNumber, approvedOn, PersonId.orNull(approvalRecordedBy));
    }
}
