package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A visit to one site, from its proposal to its closing. The verbs check the stage; findings and follow-ups have their own rows. */
@Entity
@Table(schema = "inspection", name = "visit")
class Visit extends VisitRow {
    protected Visit() {}

    Visit(MatterNumber number, Where site, Occasion occasion, LocalDate visitOn, PersonId proposedBy, Instant at) {
        this.number = number.value();
        this.agency = number.agency().value();
        this.site = site;
        this.occasion = occasion;
        this.plan = new PlanText(visitOn);
        this.proposedBy = proposedBy.value();
        this.proposedAt = at;
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    void closesAs(String instance) {
        closureInstance = instance;
    }

    /** Experts, escorts and assistants need no certificate; every officer does, as of the planned day. */
    void assign(List<Assignment> assignments, Officers officers, Function<PersonId, String> certificates) {
        requireStage(VisitStage.DRAFTING);
        InspectionGround.PERSON_TWICE_ON_THE_VISIT.refuseIf(
                assignments.stream().map(Assignment::person).distinct().count() < assignments.size());
        assignments.stream().filter(each -> each.role() == MemberRole.OFFICER)
                .forEach(each -> officers.requireOfficer(each.person(), plan.visitOn()));
        members.removeIf(member -> assignments.stream().noneMatch(each -> member.is(each.person()) && each.role() == member.role()));
        for (var assignment : assignments) {
            var already = member(assignment.person());
            already.ifPresent(member -> member.does(assignment.duty()));
            if (already.isEmpty()) {
                members.add(new Member(members.stream().mapToInt(Member::position).max().orElse(-1) + 1, assignment,
                        certificates.apply(assignment.person())));
            }
        }
    }

    void cover(Set<Integer> items) {
        requireStage(VisitStage.DRAFTING);
        scope.clear();
        scope.addAll(items);
    }

    void use(Set<String> chosen) {
        requireStage(VisitStage.DRAFTING);
        methods.clear();
        methods.addAll(chosen);
    }

    void explain(String reason) {
        requireStage(VisitStage.DRAFTING);
        occasion = occasion.explained(reason);
    }

    /** Before the plan is submitted its day may still be moved on the schedule. */
    void plannedFor(LocalDate day) {
        requireStage(VisitStage.DRAFTING);
        plan = new PlanText(plan.purpose(), day, plan.contactPerson(), plan.contactTelephone(), plan.route(), plan.divisionOfWork());
    }

    boolean isDrafted() {
        return stage == VisitStage.DRAFTING;
    }

    void submit(PlanText text, PersonId applicant, Officers officers) {
        requireStage(VisitStage.DRAFTING);
        officers.requireTwo(officers(), text.visitOn());
        InspectionGround.ESCORT_IS_MISSING.refuseIf(occasion.needsEscorts() && !escorted());
        plan = text;
        submittedBy = applicant.value();
        review = null;
        approval = null;
        stage = occasion.groupLeaderReviews() ? VisitStage.REVIEWING : VisitStage.APPROVING;
    }

    void review(Consent consent) {
        requireStage(VisitStage.REVIEWING);
        requireAnother(new PersonId(consent.by()));
        review = consent;
        stage = consent.given() ? VisitStage.APPROVING : VisitStage.DRAFTING;
    }

    void approve(Consent consent) {
        requireStage(VisitStage.APPROVING);
        requireApprover(new PersonId(consent.by()));
        approval = consent;
        stage = consent.given() ? VisitStage.ENTERING : VisitStage.DRAFTING;
        sheet = consent.given() ? sheet : null;
    }

    /** The approval that an urgent visit is given afterwards; the visit goes on meanwhile, but not past a denial. A leader may approve anew. */
    void approveLate(Consent consent) {
        requireApprover(new PersonId(consent.by()));
        approval = consent;
    }

    /** Asked by every act that leaves the enterprise worse off. */
    void requireNotDenied() {
        InspectionGround.LATE_APPROVAL_DENIED.refuseIf(lateApprovalDenied());
    }

    /** A visit whose approval was denied is taken back while it is under way. */
    void withdraw() {
        InspectionGround.NOT_DENIED.refuseIf(!lateApprovalDenied());
        InspectionGround.WRONG_STAGE.refuseIf(stage.over());
        stage = VisitStage.WITHDRAWN;
    }

    /** Applicant, reviewer and approver are three people, and an officer of the visit reviews neither (国办发〔2024〕54号). */
    void requireAnother(PersonId person) {
        InspectionGround.APPLICANT_REVIEWS_OR_APPROVES.refuseIf(person.value().equals(submittedBy));
        InspectionGround.OFFICER_REVIEWS_OWN_VISIT.refuseIf(officers().contains(person));
    }

    void requireApprover(PersonId person) {
        requireAnother(person);
        InspectionGround.APPLICANT_REVIEWS_OR_APPROVES.refuseIf(review != null && review.by().equals(person.value()));
    }

    void goUrgently(PlanText text, PersonId applicant, Officers officers, LocalDate today) {
        requireStage(VisitStage.DRAFTING);
        officers.requireTwo(officers(), today);
        plan = text;
        submittedBy = applicant.value();
        stage = VisitStage.ENTERING;
    }

    void putOn(UUID approvalSheet) {
        requireStage(VisitStage.APPROVING);
        sheet = approvalSheet;
    }

    /** An approved plan, or urgency, opens the gate; two officers certified that very day go through it. */
    void arrive(DayOnSite day, Officers officers, Function<PersonId, String> certificates) {
        InspectionGround.PLAN_NOT_APPROVED.refuseIf(stage.compareTo(VisitStage.ENTERING) < 0 || !approved() && !occasion.isUrgent());
        requireStage(VisitStage.ENTERING);
        InspectionGround.LATE_APPROVAL_DENIED.refuseIf(lateApprovalDenied() && !day.outcome().route().equals("not-held"));
        officers.requireTwo(officers(), day.day());
        EntryRule.check(day);
        members.forEach(member -> member.certificate(certificates.apply(member.person())));
        days.add(day);
        stage = switch (day.outcome().route()) {
            case "entered" -> VisitStage.INSPECTING;
            case "continued" -> VisitStage.ENTERING;
            case "refused" -> VisitStage.CORRECTING_ENTRY;
            default -> VisitStage.NOT_HELD;
        };
    }

    void correctEntry(boolean complied) {
        requireStage(VisitStage.CORRECTING_ENTRY);
        InspectionGround.LATE_APPROVAL_DENIED.refuseIf(lateApprovalDenied() && !complied);
        stage = complied ? VisitStage.ENTERING : VisitStage.ENTRY_REFUSED;
    }

    /** On site from the first entry until the feedback, a night in between included. */
    void requireOnSite() {
        InspectionGround.NOT_ON_SITE.refuseIf(stage != VisitStage.INSPECTING && stage != VisitStage.FEEDING_BACK
                && !(stage == VisitStage.ENTERING && enteredOnce()));
    }

    void inspected(Member member, Instant at, String unsignedReason) {
        requireStage(VisitStage.INSPECTING);
        member.inspected(at, unsignedReason);
        if (members.stream().filter(each -> each.role().inspects()).allMatch(Member::inspected)) {
            stage = VisitStage.FEEDING_BACK;
        }
    }

    void tell(Told feedback, boolean hasFindings) {
        requireStage(VisitStage.FEEDING_BACK);
        told = feedback;
        stage = hasFindings ? VisitStage.DISPOSING : VisitStage.FILING;
    }

    void disposed() {
        requireStage(VisitStage.DISPOSING);
        stage = escorted() ? VisitStage.CO_SIGNING : VisitStage.ACTING;
    }

    void coSigned(boolean agreed) {
        requireStage(VisitStage.CO_SIGNING);
        stage = agreed ? VisitStage.ACTING : VisitStage.DISPOSING;
    }

    void disposeAgain() {
        requireStage(VisitStage.ACTING);
        round++;
        stage = VisitStage.DISPOSING;
    }

    void settled() {
        requireStage(VisitStage.ACTING);
        stage = VisitStage.FILING;
    }

    void bind(Binder bound) {
        binder = bound;
    }

    void archive(Binder archived, boolean nothingFollows) {
        binder = archived;
        if (stage == VisitStage.FILING) {
            stage = nothingFollows ? VisitStage.CLOSED : VisitStage.FILED;
        }
    }

    void close(PersonId by, Instant at) {
        InspectionGround.WRONG_STAGE.refuseIf(stage != VisitStage.FILING && stage != VisitStage.FILED);
        closedBy = by.value();
        closedAt = at;
        stage = VisitStage.CLOSED;
    }

    void requireStage(VisitStage expected) {
        InspectionGround.WRONG_STAGE.refuseIf(stage != expected);
    }

    void requireOfficer(PersonId person) {
        InspectionGround.NOT_A_MEMBER.refuseIf(!officers().contains(person));
    }

    Member requireMember(PersonId person) {
        return member(person).orElseThrow(InspectionGround.NOT_A_MEMBER::refusal);
    }
}
