package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Where and when a version, or the note of a minor change, was filed (备案、存档). */
@Embeddable
record PlanFiling(String filedWith, LocalDate filedOn, String filingNumber) {
    void require(LocalDate earliest, LocalDate today) {
        AnnualPlanGround.FILING_WITHOUT_ADDRESSEE.refuseAtIf(filedWith == null || filedWith.isBlank(), "filedWith");
        AnnualPlanGround.FILING_DAY_NOT_VALID.refuseAtIf(filedOn == null || filedOn.isAfter(today) || filedOn.isBefore(earliest),
                "filedOn");
    }

    AnnualPlanView.Filing view() {
        return new AnnualPlanView.Filing(filedWith, filedOn, filingNumber);
    }
}
