package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Why a version differs from the one before, who decided it, and what the table made of it. */
@Embeddable
record PlanChange(String changeReason, LocalDate changeDecidedOn, String changeDecidedBy, String changeRequestedBy, Boolean flaggedByHand,
                  Boolean keyScopeChanged, Integer countBefore, Integer countAfter, String degree, String degreeBasis) {
    AnnualPlanView.Change view() {
        return new AnnualPlanView.Change(changeReason, changeDecidedOn, new PersonId(changeDecidedBy), new PersonId(changeRequestedBy),
                flaggedByHand,
                keyScopeChanged, countBefore, countAfter, degree, degreeBasis);
    }
}
