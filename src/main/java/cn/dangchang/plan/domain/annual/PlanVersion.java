package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanDrafting.LineEntry;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.plan.domain.annual.PlanLine.Where;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One version of a plan on its way from draft to force; the verbs check the state, {@link PlanVersionRow} keeps it. */
@Entity
@Table(schema = "plan", name = "plan_version")
class PlanVersion extends PlanVersionRow {
    protected PlanVersion() {}

    PlanVersion(int no, PlanFrame frame, List<PlanLine> before, PersonId by, Instant at) {
        this.no = no;
        this.frame = frame;
        this.draftedBy = by.value();
        this.draftedAt = at;
        before.forEach(line -> lines.add(new PlanLine(line)));
    }

    PlanLine add(LineEntry entry, Where where) {
        requireState(State.DRAFT);
        requireFree(where, null);
        var line = new PlanLine(lines.stream().mapToInt(PlanLine::seq).max().orElse(0) + 1, entry, where);
        lines.add(line);
        return line;
    }

    void change(UUID id, LineEntry entry, Where where) {
        requireState(State.DRAFT);
        requireFree(where, id);
        line(id).write(entry, where);
    }

    void remove(UUID id) {
        requireState(State.DRAFT);
        lines.remove(line(id));
    }

    void frame(UnaryOperator<PlanFrame> writing) {
        requireState(State.DRAFT);
        frame = writing.apply(frame);
    }

    private PlanLine line(UUID id) {
        return lines.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(AnnualPlanGround.NO_SUCH_PLAN_LINE::refusal);
    }

    private void requireFree(Where where, UUID but) {
        AnnualPlanGround.SITE_ALREADY_PLANNED.refuseAtIf(where != null && lines.stream()
                .anyMatch(each -> where.site().id().equals(each.site()) && !each.id().equals(but)), "site", where == null ? ""
                : where.enterprise().name());
    }

    /** What is submitted has lines, figures that add up, and a workload. */
    void requireComplete() {
        AnnualPlanGround.PLAN_WITHOUT_LINES.refuseIf(lines.isEmpty());
        AnnualPlanGround.BASE_FIGURES_MISSING.refuseIf(frame.baseFigures().isEmpty());
        AnnualPlanGround.WORKLOAD_MISSING.refuseIf(frame.workload() == null);
    }

    void submit(String words, PersonId by, Instant at) {
        requireState(State.DRAFT);
        requireComplete();
        note = words == null || words.isBlank() ? null : words.strip();
        submittedBy = by.value();
        submittedAt = at;
        review = null;
        approval = null;
        filing = null;
        state = State.REVIEWING;
    }

    /** Whoever drafted or submitted the version does not review it. */
    void requireReviewer(PersonId person) {
        AnnualPlanGround.REVIEWER_DRAFTED_THE_PLAN.refuseIf(person.value().equals(draftedBy) || person.value().equals(submittedBy));
    }

    void review(PlanReview given) {
        requireState(State.REVIEWING);
        requireReviewer(new PersonId(given.reviewedBy()));
        AnnualPlanGround.PLAN_RETURNED_WITHOUT_OPINION.refuseAtIf(!given.reviewApproved()
                && (given.reviewOpinion() == null || given.reviewOpinion().isBlank()), "opinion");
        review = given;
        state = given.reviewApproved() ? State.APPROVING : State.DRAFT;
    }

    void approve(PlanApproval given, LocalDate earliest, LocalDate today) {
        requireState(State.APPROVING);
        given.require(change == null ? earliest : change.changeDecidedOn(), today);
        approval = given;
        state = State.FILING;
    }

    void returnFromGovernment(PlanReview words) {
        requireState(State.APPROVING);
        AnnualPlanGround.PLAN_RETURNED_WITHOUT_OPINION.refuseAtIf(words.reviewOpinion() == null || words.reviewOpinion().isBlank(), "opinion");
        review = words;
        state = State.DRAFT;
    }

    void file(PlanFiling given, LocalDate today) {
        requireState(State.FILING);
        given.require(approval.approvedOn(), today);
        filing = given;
    }

    /** The change is decided: a major one goes the whole way again, a minor one is noted. */
    void decide(PlanChange decided, boolean major, PersonId by, Instant at) {
        requireState(State.DRAFT);
        requireComplete();
        change = decided;
        submittedBy = by.value();
        submittedAt = at;
        state = major ? State.REVIEWING : State.NOTING;
    }

    void note(String words, PlanFiling given, LocalDate today) {
        requireState(State.NOTING);
        AnnualPlanGround.CHANGE_WITHOUT_NOTE.refuseAtIf(words == null || words.isBlank(), "note");
        given.require(change.changeDecidedOn(), today);
        note = words.strip();
        filing = given;
    }

    /** The paper that was drawn of the note. */
    void papered(UUID document) {
        paper = document;
    }

    void takeEffect(LocalDate on) {
        state = State.IN_FORCE;
        effectiveOn = on;
    }

    void supersede() {
        state = State.SUPERSEDED;
    }

    void withdraw() {
        requireState(State.DRAFT);
        AnnualPlanGround.NOTHING_TO_WITHDRAW.refuseIf(no == 1);
        state = State.WITHDRAWN;
    }

    private void requireState(State expected) {
        AnnualPlanGround.PLAN_VERSION_NOT_OPEN.refuseIf(state != expected);
    }
}
