package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A visit as it is kept, and as it reads. */
@MappedSuperclass
abstract class VisitRow {
    @Id
    String number;
    String agency;
    @Embedded
    Where site;
    @Embedded
    Occasion occasion;
    @Enumerated(EnumType.STRING)
    VisitStage stage = VisitStage.DRAFTING;
    String processInstance;
    String closureInstance;
    String proposedBy;
    Instant proposedAt;
    @Embedded
    PlanText plan;
    String submittedBy;
    @Embedded
    @AttributeOverride(name = "approved", column = @Column(name = "review_approved"))
    @AttributeOverride(name = "opinion", column = @Column(name = "review_opinion"))
    @AttributeOverride(name = "by", column = @Column(name = "review_by"))
    @AttributeOverride(name = "at", column = @Column(name = "review_at"))
    Consent review;
    @Embedded
    @AttributeOverride(name = "approved", column = @Column(name = "approval_approved"))
    @AttributeOverride(name = "opinion", column = @Column(name = "approval_opinion"))
    @AttributeOverride(name = "by", column = @Column(name = "approval_by"))
    @AttributeOverride(name = "at", column = @Column(name = "approval_at"))
    Consent approval;
    @Column(name = "sheet_id")
    UUID sheet;
    int round = 1;
    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "fed_back_at"))
    @AttributeOverride(name = "receivedBy", column = @Column(name = "fed_back_to"))
    @AttributeOverride(name = "receivedByPosition", column = @Column(name = "fed_back_to_position"))
    @AttributeOverride(name = "refused", column = @Column(name = "party_refused"))
    @AttributeOverride(name = "opinionOfParty", column = @Column(name = "party_opinion"))
    Told told;
    @Embedded
    Binder binder;
    String closedBy;
    Instant closedAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit", nullable = false, updatable = false)
    @OrderBy("position")
    List<Member> members = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "inspection", name = "visit_day", joinColumns = @JoinColumn(name = "visit"))
    @OrderColumn(name = "position")
    List<DayOnSite> days = new ArrayList<>();
    @ElementCollection
    @CollectionTable(schema = "inspection", name = "visit_scope", joinColumns = @JoinColumn(name = "visit"))
    @Column(name = "item")
    Set<Integer> scope = new HashSet<>();
    @ElementCollection
    @CollectionTable(schema = "inspection", name = "visit_method", joinColumns = @JoinColumn(name = "visit"))
    @Column(name = "method")
    Set<String> methods = new HashSet<>();

    Optional<Member> member(PersonId person) {
        return members.stream().filter(each -> each.is(person)).findFirst();
    }

    List<PersonId> officers() {
        return of(MemberRole.OFFICER);
    }

    List<PersonId> of(MemberRole role) {
        return members.stream().filter(each -> each.role() == role).map(Member::person).toList();
    }

    List<PersonId> inspecting() {
        return members.stream().filter(each -> each.role().inspects()).map(Member::person).toList();
    }

    boolean escorted() {
        return !of(MemberRole.ESCORT).isEmpty();
    }

    boolean approved() {
        return approval != null && approval.given();
    }

    boolean lateApprovalDenied() {
        return occasion.isUrgent() && approval != null && !approval.given();
    }

    boolean enteredOnce() {
        return days.stream().anyMatch(day -> day.outcome().inside());
    }

    /** @return the first day inside, or the planned day before that; the day whose law and lists hold. */
    LocalDate day() {
        return days.stream().filter(day -> day.outcome().inside()).map(DayOnSite::day).findFirst().orElse(plan.visitOn());
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    Where where() {
        return site;
    }

    Occasion occasion() {
        return occasion;
    }

    VisitStage stage() {
        return stage;
    }

    String processInstance() {
        return processInstance;
    }

    String closureInstance() {
        return closureInstance;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    boolean closing() {
        return closureInstance != null;
    }

    PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    PersonId submittedBy() {
        return PersonId.orNull(submittedBy);
    }

    PlanText plan() {
        return plan;
    }

    Consent review() {
        return review;
    }

    Consent approval() {
        return approval;
    }

    UUID sheet() {
        return sheet;
    }

    int round() {
        return round;
    }

    Told told() {
        return told;
    }

    Binder binder() {
        return binder;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    List<DayOnSite> days() {
        return List.copyOf(days);
    }

    Set<Integer> scope() {
        return Set.copyOf(scope);
    }

    Set<String> methods() {
        return Set.copyOf(methods);
    }
}
