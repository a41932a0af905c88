package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.DECISION_NEEDS_A_REASON;
import static cn.dangchang.penalty.PenaltyGround.STEP_BY_ITS_PROPOSER;
import static cn.dangchang.penalty.PenaltyGround.STEP_DECIDED_BY_ITS_REVIEWER;
import static cn.dangchang.penalty.PenaltyGround.STEP_NOT_OPEN;

import cn.dangchang.penalty.Fines;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One step of an execution: proposed by an officer, where the law asks for it reviewed and decided by others, with its paper and its service. */
@Entity
@Table(schema = "penalty", name = "execution_step")
class ExecutionStep {
    enum State { PROPOSED, REVIEWED, APPROVED, RETURNED, LAPSED }

    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "obligation")
    private Obligation obligation;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    private int seq;
    private String proposedBy;
    private LocalDate proposedOn;
    private String reason;
    private String answer;
    private String ground;
    private String paper;
    private BigDecimal yuan;
    private LocalDate untilOn;
    private String reviewedBy;
    private LocalDate reviewedOn;
    private String reviewOpinion;
    private String decidedBy;
    private LocalDate decidedOn;
    private String decisionOpinion;
    private UUID document;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate servedOn;

    @OneToMany(mappedBy = "step", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Instalment> parts = new ArrayList<>();

    protected ExecutionStep() {}

    static ExecutionStep proposed(Obligation obligation, StepKind kind, int seq, PersonId by, LocalDate on) {
        var step = new ExecutionStep();
        step.id = UUID.randomUUID();
        step.obligation = obligation;
        step.kind = kind;
        step.seq = seq;
        step.state = State.PROPOSED;
        step.proposedBy = by.value();
        step.proposedOn = on;
        return step;
    }

    /** @param why reason of the proposal, or what the party stated; @param reply how the statement was answered */
    ExecutionStep because(String why, String reply) {
        reason = why;
        answer = reply;
        return this;
    }

    ExecutionStep on(HaltGround legal, String which) {
        ground = legal.word();
        paper = which;
        return this;
    }

    /** @param to the day to which it is counted, or until which it is to be paid. */
    ExecutionStep of(BigDecimal amount, LocalDate to) {
        yuan = amount;
        untilOn = to;
        return this;
    }

    ExecutionStep in(List<Fines.Deferred> plan) {
        plan.forEach(each -> parts.add(Instalment.of(this, parts.size() + 1, each.due(), each.yuan())));
        return this;
    }

    void review(boolean passed, PersonId by, LocalDate on, String opinion) {
        STEP_NOT_OPEN.refuseIf(state != State.PROPOSED);
        STEP_BY_ITS_PROPOSER.refuseIf(by.value().equals(proposedBy));
        requireReason(passed, opinion);
        reviewedBy = by.value();
        reviewedOn = on;
        reviewOpinion = opinion;
        state = passed ? State.REVIEWED : State.RETURNED;
    }

    void decide(boolean agreed, PersonId by, LocalDate on, String opinion) {
        STEP_NOT_OPEN.refuseIf(state != State.REVIEWED);
        requireMayDecide(by);
        requireReason(agreed, opinion);
        decidedBy = by.value();
        decidedOn = on;
        decisionOpinion = opinion;
        state = agreed ? State.APPROVED : State.RETURNED;
    }

    void requireMayDecide(PersonId person) {
        STEP_BY_ITS_PROPOSER.refuseIf(person.value().equals(proposedBy));
        STEP_DECIDED_BY_ITS_REVIEWER.refuseIf(person.value().equals(reviewedBy));
    }

    /** A reminder and a notice are the officers' own. */
    ExecutionStep approvedAsProposed() {
        state = State.APPROVED;
        return this;
    }

    void issued(UUID paperId, String number, LocalDate on) {
        document = paperId;
        documentNumber = number;
        issuedOn = on;
    }

    void served(LocalDate on) {
        servedOn = on;
    }

    /** The ground on which it stood has moved, so that it no longer counts. */
    void lapse() {
        state = State.LAPSED;
    }

    boolean counts() {
        return state != State.LAPSED && state != State.RETURNED;
    }

    boolean open() {
        return state == State.PROPOSED || state == State.REVIEWED;
    }

    boolean approved() {
        return state == State.APPROVED;
    }

    boolean is(StepKind wanted) {
        return kind == wanted;
    }

    boolean hasPaper(UUID wanted) {
        return wanted.equals(document);
    }

    StepKind kind() {
        return kind;
    }

    HaltGround ground() {
        return HaltGround.of(ground);
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    BigDecimal yuan() {
        return yuan;
    }

    List<Instalment> parts() {
        return parts;
    }

    LocalDate until() {
        return untilOn;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    boolean issued() {
        return document != null;
    }

    /** @return of an application to the court: whom to ask. */
    String contact() {
        return answer;
    }

    String reason() {
        return reason;
    }

    String paper() {
        return paper;
    }

    String documentNumber() {
        return documentNumber;
    }

    /** Who proposed, reviewed and decided, with opinion and day; for the internal sheet. */
    List<Said> said() {
        return List.of(new Said(proposedBy, null, proposedOn), new Said(reviewedBy, reviewOpinion, reviewedOn), new Said(decidedBy, decisionOpinion, decidedOn));
    }

    record Said(String by, String opinion, LocalDate on) {}

    Fines.Step view() {
        return new Fines.Step(kind.key(), state.name(), PersonId.orNull(proposedBy), proposedOn, reason, answer, ground == null ? null : ground().key(), paper,
                yuan, untilOn, PersonId.orNull(reviewedBy), reviewOpinion, PersonId.orNull(decidedBy), decisionOpinion, document, documentNumber, issuedOn, servedOn, parts.stream().map(Instalment::view).toList());
    }

    private static void requireReason(boolean yes, String opinion) {
        DECISION_NEEDS_A_REASON.refuseAtIf(!yes && (opinion == null || opinion.isBlank()), "opinion");
    }
}
