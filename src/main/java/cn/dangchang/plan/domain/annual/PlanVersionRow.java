package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version as it is kept, and as it reads. */
@MappedSuperclass
abstract class PlanVersionRow {
    @Id
    UUID id = UUID.randomUUID();
    int no;
    @Enumerated(EnumType.STRING)
    State state = State.DRAFT;
    @JdbcTypeCode(SqlTypes.JSON)
    PlanFrame frame;
    String draftedBy;
    Instant draftedAt;
    String submittedBy;
    Instant submittedAt;
    @Embedded
    PlanReview review;
    @Embedded
    PlanApproval approval;
    @Embedded
    PlanFiling filing;
    @Embedded
    PlanChange change;
    LocalDate effectiveOn;
    String note;
    UUID paper;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    @OrderBy("seq")
    List<PlanLine> lines = new ArrayList<>();

    UUID id() {
        return id;
    }

    int no() {
        return no;
    }

    State state() {
        return state;
    }

    PlanFrame frame() {
        return frame;
    }

    List<PlanLine> lines() {
        return List.copyOf(lines);
    }

    boolean names(UUID site) {
        return lines.stream().anyMatch(each -> site.equals(each.site()));
    }

    /** @return visits of all lines, which the change of a plan is measured by. */
    int visits() {
        return lines.stream().mapToInt(PlanLine::visits).sum();
    }

    boolean approved() {
        return approval != null;
    }

    PlanChange change() {
        return change;
    }

    PersonId draftedBy() {
        return new PersonId(draftedBy);
    }

    AnnualPlanView.Version view() {
        return new AnnualPlanView.Version(id, no, state, frame, lines.stream().map(PlanLine::view).toList(), draftedBy(),
                PersonId.orNull(submittedBy),
                submittedAt, review == null ? null : review.view(), approval == null ? null : approval.view(), filing == null ? null
                : filing.view(),
                effectiveOn, change == null ? null : change.view(), note, paper);
    }
}
