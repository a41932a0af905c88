package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** Why and in which way a visit takes place. */
@Embeddable
record Occasion(String team, String form, String campaign, boolean groupLeaderReviews, String crossAreaBasis, String territory,
                String urgentReason, Instant urgentReportedAt, String urgentAgreedBy, @Enumerated(EnumType.STRING) BasisKind basisKind,
                String basisReference,
                String basisReason) {
    private static final Set<String> WITH_ESCORTS = Set.of("concentrated", "cross-area");

    static Occasion of(ProposedVisit visit, Urgency urgency) {
        var cross = visit.crossArea();
        InspectionGround.CROSS_AREA_WITHOUT_BASIS.refuseAtIf(cross == null ? visit.form().equals("cross-area")
                : cross.territory() == null || cross.basis() == null || cross.basis().isBlank(), "crossArea.basis");
        InspectionGround.URGENCY_WITHOUT_REASON.refuseAtIf(urgency != null && (urgency.reason() == null || urgency.reason().isBlank()
                || urgency.reportedAt() == null), "urgency.reason");
        var basis = urgency == null ? visit.basis() : new VisitBasis(BasisKind.EMERGENCY, urgency.reason());
        return new Occasion(visit.team(), visit.form(), visit.campaign(), visit.groupLeaderReviews(), cross == null ? null : cross.basis(),
                cross == null ? null : cross.territory().value(), urgency == null ? null : urgency.reason(),
                urgency == null ? null : urgency.reportedAt(),
                urgency == null || urgency.oralApprovalBy() == null ? null : urgency.oralApprovalBy().value(),
                basis == null ? null : basis.kind(), basis == null ? null : basis.reference(), visit.reason());
    }

    /** @return what the visit rests on; null for one from before bases were asked for. */
    VisitBasis basis() {
        return basisKind == null ? null : new VisitBasis(basisKind, basisReference);
    }

    Occasion explained(String reason) {
        return new Occasion(team, form, campaign, groupLeaderReviews, crossAreaBasis, territory, urgentReason, urgentReportedAt,
                urgentAgreedBy, basisKind,
                basisReference, reason);
    }

    /** Another department comes along. */
    boolean isJoint() {
        return form.equals("joint");
    }

    boolean isUrgent() {
        return urgentReason != null;
    }

    boolean isCrossArea() {
        return territory != null;
    }

    /** Concentrated and cross-area visits have escorts of the place. */
    boolean needsEscorts() {
        return WITH_ESCORTS.contains(form);
    }

    CrossArea crossArea() {
        return isCrossArea() ? new CrossArea(crossAreaBasis, new AgencyId(territory)) : null;
    }

    Urgency urgency() {
        return isUrgent() ? new Urgency(urgentReason, urgentReportedAt, PersonId.orNull(urgentAgreedBy)) : null;
    }
}
