package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.BANK_RECEIPT_TAKEN;
import static cn.dangchang.penalty.PenaltyGround.CASH_NOT_TO_BE_COLLECTED;
import static cn.dangchang.penalty.PenaltyGround.EXECUTION_NOT_SUSPENDED;
import static cn.dangchang.penalty.PenaltyGround.EXECUTION_SUSPENDED;
import static cn.dangchang.penalty.PenaltyGround.FINE_ALREADY_SETTLED;
import static cn.dangchang.penalty.PenaltyGround.NO_REMEDY_RUNNING;
import static cn.dangchang.penalty.PenaltyGround.PAYMENT_ABOVE_WHAT_IS_DUE;
import static cn.dangchang.penalty.PenaltyGround.PAYMENT_ON_IMPOSSIBLE_DAY;
import static cn.dangchang.penalty.PenaltyGround.PAYMENT_WITHOUT_RECEIPT;
import static cn.dangchang.penalty.PenaltyGround.RECONSIDERATION_COMES_FIRST;
import static cn.dangchang.penalty.PenaltyGround.REMEDY_ON_IMPOSSIBLE_DAY;
import static cn.dangchang.penalty.PenaltyGround.REMINDER_BEFORE_DUE;
import static cn.dangchang.penalty.PenaltyGround.REMEDY_RUNNING;

import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one party has to pay by one decision. */
@Entity
@Table(schema = "penalty", name = "obligation")
class Obligation {
    @Id
    private UUID id;
    @Version
    private Integer version;
    private String matter;
    private String party;
    private UUID document;
    private String documentNumber;
    private BigDecimal yuan;
    private LocalDate servedOn;
    private LocalDate dueOn;
    private boolean onSpot;
    private boolean reconsiderationFirst;
    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
    @OrderBy("paidOn")
    private List<FinePayment> payments = new ArrayList<>();
    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
    @OrderBy("begunOn")
    private List<Challenge> challenges = new ArrayList<>();
    @OneToMany(mappedBy = "obligation", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<ExecutionStep> steps = new ArrayList<>();
    private String processInstance;
    private LocalDate suspendedOn;
    private LocalDate endedOn;

    protected Obligation() {}

    static Obligation of(FineExecution.Imposed imposed) {
        var obligation = new Obligation();
        obligation.id = UUID.randomUUID();
        obligation.matter = imposed.matter().value();
        obligation.party = imposed.party();
        obligation.document = imposed.document();
        obligation.documentNumber = imposed.documentNumber();
        obligation.yuan = imposed.yuan();
        obligation.servedOn = imposed.servedOn();
        obligation.dueOn = imposed.servedOn();
        obligation.onSpot = imposed.onSpot();
        obligation.reconsiderationFirst = imposed.reconsiderationFirst();
        return obligation;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    FinePayment pay(Fines.Payment paid, LocalDate today) {
        SharedGround.FORM_NOT_VALID.refuseAtIf(paid.way() == null, "way");
        PAYMENT_WITHOUT_RECEIPT.refuseAtIf(paid.receipt() == null || paid.receipt().isBlank(), "receipt");
        PAYMENT_ON_IMPOSSIBLE_DAY.refuseAtIf(paid.on() == null || paid.on().isBefore(servedOn) || paid.on().isAfter(today), "paidOn");
        PAYMENT_ABOVE_WHAT_IS_DUE.refuseAtIf(paid.yuan() == null || paid.yuan().signum() <= 0 || paid.yuan().compareTo(open()) > 0, "yuan",
                open().toPlainString());
        CASH_NOT_TO_BE_COLLECTED.refuseAtIf(paid.way() == Fines.Way.CASH_ON_SPOT && !onSpot, "way");
        var payment = FinePayment.of(this, paid);
        payments.add(payment);
        return payment;
    }

    /** @return whether just this was entered before. @throws cn.dangchang.shared.Refusal BANK_RECEIPT_TAKEN where the receipt was for something else */
    boolean knows(Fines.Payment paid) {
        var same = payments.stream().filter(each -> each.receipt().equals(paid.receipt())).toList();
        BANK_RECEIPT_TAKEN.refuseIf(!same.isEmpty() && same.stream().noneMatch(each -> each.equalTo(paid)), paid.receipt());
        return !same.isEmpty();
    }

    FinePayment payment(UUID wanted) {
        return payments.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(PenaltyGround.NO_SUCH_FINE::refusal);
    }

    void challenge(Fines.Remedy kind, LocalDate on, String paper, LocalDate today) {
        REMEDY_RUNNING.refuseIf(challenged());
        SharedGround.FORM_NOT_VALID.refuseAtIf(kind == null, "kind");
        REMEDY_ON_IMPOSSIBLE_DAY.refuseAtIf(on == null || on.isBefore(servedOn) || on.isAfter(today), "begunOn");
        RECONSIDERATION_COMES_FIRST.refuseAtIf(reconsiderationFirst && kind == Fines.Remedy.LITIGATION
                && challenges.stream().noneMatch(each -> each.kind() == Fines.Remedy.RECONSIDERATION), "kind");
        challenges.add(Challenge.begun(this, kind, on, paper));
    }

    /** @param amount null where the decision was upheld. */
    void challengeEnded(LocalDate on, String outcome, BigDecimal amount, LocalDate today) {
        var running = challenges.stream().filter(Challenge::running).findFirst().orElseThrow(NO_REMEDY_RUNNING::refusal);
        REMEDY_ON_IMPOSSIBLE_DAY.refuseAtIf(on == null || on.isBefore(running.begunOn()) || on.isAfter(today), "endedOn");
        PAYMENT_ABOVE_WHAT_IS_DUE.refuseAtIf(amount != null && (amount.signum() < 0 || amount.compareTo(yuan) > 0), "amount", yuan.toPlainString());
        running.end(on, outcome);
        yuan = amount == null ? yuan : amount;
    }

    boolean challenged() {
        return challenges.stream().anyMatch(Challenge::running);
    }

    BigDecimal paid() {
        return payments.stream().map(FinePayment::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @return the surcharge that was decided and issued; it follows a fine that was lowered later. */
    BigDecimal surchargeDecided() {
        return current(StepKind.SURCHARGE).filter(ExecutionStep::issued).map(each -> each.yuan().min(yuan)).orElse(BigDecimal.ZERO);
    }

    BigDecimal openFine() {
        return yuan.subtract(paid()).max(BigDecimal.ZERO);
    }

    BigDecimal open() {
        return yuan.add(surchargeDecided()).subtract(paid()).max(BigDecimal.ZERO);
    }

    /** Nothing is left to pay, or the execution has ended by law. */
    boolean settled() {
        return endedOn != null || open().signum() == 0;
    }

    ExecutionStep propose(StepKind kind, PersonId by, LocalDate on) {
        var step = ExecutionStep.proposed(this, kind, steps.size() + 1, by, on);
        steps.add(step);
        return step;
    }

    /** @return the newest step of the kind that was neither returned nor overtaken. */
    Optional<ExecutionStep> current(StepKind kind) {
        return steps.stream().filter(each -> each.is(kind) && each.counts()).reduce((earlier, later) -> later);
    }

    Optional<ExecutionStep> stepOf(UUID paper) {
        return steps.stream().filter(each -> each.hasPaper(paper)).findFirst();
    }

    /** The agency acts only on a fine that is open and not suspended. */
    void requireExecutable() {
        FINE_ALREADY_SETTLED.refuseIf(settled());
        EXECUTION_SUSPENDED.refuseIf(suspendedOn != null);
    }

    void requireLate(LocalDate today) {
        REMINDER_BEFORE_DUE.refuseIf(!today.isAfter(dueOn), dueOn);
    }

    void suspend(LocalDate on) {
        suspendedOn = on;
    }

    void resume() {
        EXECUTION_NOT_SUSPENDED.refuseIf(suspendedOn == null);
        suspendedOn = null;
    }

    void end(LocalDate on) {
        endedOn = on;
        steps.stream().filter(ExecutionStep::open).forEach(ExecutionStep::lapse);
    }

    Optional<Challenge> lastChallenge() {
        return challenges.stream().max(Comparator.comparing(Challenge::begunOn));
    }

    /** @return the end of a deferral, which moves the court's window. */
    Optional<LocalDate> deferredUntil() {
        return current(StepKind.DEFERRAL).filter(ExecutionStep::issued).map(each -> plan().lastDue());
    }

    void runsAs(String instance) {
        processInstance = instance;
    }

    boolean cashInHand() {
        return payments.stream().anyMatch(FinePayment::inHand);
    }

    Surcharge surcharge(LocalDate today) {
        var plan = plan();
        return Surcharge.of(yuan, plan.firstDue(), today, day -> plan.lateOn(day, paidBefore(day)),
                day -> challenges.stream().anyMatch(each -> each.covers(day)));
    }

    /** @return what is due when: as granted, else the whole on the last day of payment. */
    PaymentPlan plan() {
        return current(StepKind.DEFERRAL).filter(ExecutionStep::issued)
                .map(step -> new PaymentPlan(yuan, step.parts().stream().map(each -> new PaymentPlan.Part(each.dueOn(), each.yuan())).toList()))
                .orElseGet(() -> PaymentPlan.whole(yuan, dueOn));
    }

    private BigDecimal paidBefore(LocalDate day) {
        return payments.stream().filter(each -> each.before(day)).map(FinePayment::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was begun about an earlier last day no longer counts. */
    void begunAnew() {
        steps.stream().filter(each -> !each.is(StepKind.DEFERRAL) && !each.is(StepKind.HALT) && each.counts()).forEach(ExecutionStep::lapse);
    }

    Fines.Fine view(LocalDate today) {
        var late = surcharge(today);
        return new Fines.Fine(id, party, document, documentNumber, yuan, servedOn, dueOn, onSpot, paid(), late.daysLate(), late.yuan(), settled(),
                payments.stream().map(FinePayment::view).toList(), challenges.stream().map(Challenge::view).toList(),
                new Fines.Execution(surchargeDecided(), suspendedOn, endedOn, processInstance, steps.stream().map(ExecutionStep::view).toList()));
    }

    UUID id() {
        return id;
    }

    MatterNumber matter() {
        return new MatterNumber(matter);
    }

    LocalDate servedOn() {
        return servedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate suspendedOn() {
        return suspendedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    BigDecimal yuan() {
        return yuan;
    }

    UUID document() {
        return document;
    }

    String documentNumber() {
        return documentNumber;
    }

    boolean reconsiderationFirst() {
        return reconsiderationFirst;
    }

    String processInstance() {
        return processInstance;
    }
}
