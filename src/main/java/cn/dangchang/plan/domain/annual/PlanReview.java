package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a leader, or the government through the planner, said of a version. */
@Embeddable
record PlanReview(Boolean reviewApproved, String reviewOpinion, String reviewedBy, Instant reviewedAt) {
    AnnualPlanView.Review view() {
        return new AnnualPlanView.Review(Boolean.TRUE.equals(reviewApproved), reviewOpinion, new PersonId(reviewedBy), reviewedAt);
    }
}
