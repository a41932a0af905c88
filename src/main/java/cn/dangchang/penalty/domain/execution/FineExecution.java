package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.CASH_NOT_HANDED_IN;
import static cn.dangchang.penalty.PenaltyGround.FINE_NOT_PAID;
import static cn.dangchang.penalty.PenaltyGround.NO_SUCH_FINE;
import static cn.dangchang.penalty.PenaltyGround.REMEDY_RUNNING;

import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.Fines;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what was imposed until it is paid; payments are written down by hand with their receipt. */
@Service
@Transactional
public class FineExecution implements Fines {
    private final Obligations obligations;
    private final FineClocks clocks;
    private final FineDesk desk;
    private final ExecutionClocks terms;
    private final FineFollow follow;

    FineExecution(Obligations obligations, FineClocks clocks, FineDesk desk, ExecutionClocks terms, FineFollow follow) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.desk = desk;
        this.terms = terms;
        this.follow = follow;
    }

    /** A decision with a fine was served: its term runs from that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void impose(Imposed imposed) {
        var obligation = obligations.saveAndFlush(Obligation.of(imposed));
        clocks.startPayment(obligation);
        follow.process().start(obligation);
        desk.note(imposed.matter(), "fine-imposed", Map.of("fine", obligation.id().toString(), "yuan", imposed.yuan().toPlainString()));
    }

    /** @param reconsiderationFirst litigation only after reconsideration, as with decisions on the spot */
    public record Imposed(MatterNumber matter, String party, UUID document, String documentNumber, BigDecimal yuan, LocalDate servedOn,
                          boolean onSpot, boolean reconsiderationFirst) {}

    @Override
    @Transactional(readOnly = true)
    public List<Fine> of(MatterNumber matter) {
        desk.requireMaySee(matter);
        return asTheyStand(matter);
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    @Transactional(readOnly = true)
    public List<Fine> asTheyStand(MatterNumber matter) {
        return obligations.findByMatterOrderByDocumentNumber(matter.value()).stream().map(each -> each.view(desk.today())).toList();
    }

    @Override
    public void pay(MatterNumber matter, UUID fine, Payment paid) {
        var obligation = mine(matter, fine);
        paid(obligation, paid, obligation.pay(paid, desk.today()));
    }

    /** What follows a payment, whoever entered it. */
    void paid(Obligation obligation, Payment paid, FinePayment payment) {
        obligations.flush();
        if (paid.way() == Way.CASH_ON_SPOT) {
            clocks.startHandIn(obligation, payment);
        }
        overIfSettled(obligation);
        desk.note(obligation.matter(), "fine-paid", Map.of("fine", obligation.id().toString(), "yuan", paid.yuan().toPlainString(), "receipt", paid.receipt(),
                "on", paid.on().toString(), "way", paid.way().name()));
    }

    @Override
    public void handIn(MatterNumber matter, UUID fine, UUID payment, LocalDate on, String voucher) {
        var obligation = mine(matter, fine);
        obligation.payment(payment).handIn(on, voucher, desk.today());
        clocks.end(obligation, FineClocks.HAND_IN, payment, "cash-handed-in");
        desk.note(matter, "cash-handed-in", Map.of("fine", fine.toString(), "on", on.toString(), "voucher", voucher));
    }

    @Override
    public void remedyBegun(MatterNumber matter, UUID fine, Remedy kind, LocalDate on, String paper) {
        var obligation = mine(matter, fine);
        obligation.challenge(kind, on, paper, desk.today());
        terms.challengeMoved(obligation);
        desk.note(matter, "remedy-begun", Map.of("fine", fine.toString(), "remedy", kind.name(), "on", on.toString()));
    }

    @Override
    public void remedyEnded(MatterNumber matter, UUID fine, LocalDate on, String paper, BigDecimal amount) {
        var obligation = mine(matter, fine);
        obligation.challengeEnded(on, paper, amount, desk.today());
        terms.challengeMoved(obligation);
        overIfSettled(obligation);
        desk.note(matter, "remedy-ended", Map.of("fine", fine.toString(), "on", on.toString(),
                "yuan", amount == null ? "" : amount.toPlainString()));
    }

    /** @throws cn.dangchang.shared.Refusal FINE_NOT_PAID, CASH_NOT_HANDED_IN, REMEDY_RUNNING while something of the matter's fines is open */
    public void requireSettled(MatterNumber matter) {
        var own = obligations.findByMatterOrderByDocumentNumber(matter.value());
        own.forEach(each -> FINE_NOT_PAID.refuseIf(!each.settled(), each.view(desk.today()).party(), each.open().toPlainString()));
        own.forEach(each -> CASH_NOT_HANDED_IN.refuseIf(each.cashInHand()));
        own.forEach(each -> REMEDY_RUNNING.refuseIf(each.challenged()));
    }

    /** The house reminds; nothing is decided because a day passed. */
    public void remind(MatterNumber matter, String what) {
        desk.note(matter, what, Map.of());
    }

    /** What follows a fine from its service to its end. */
    @org.springframework.stereotype.Component
    record FineFollow(FineProcess process, DueDay dueDay) {}

    /** @return instances that follow the matter's fines. */
    @Transactional(readOnly = true)
    public List<String> instances(MatterNumber matter) {
        return obligations.findByMatterOrderByDocumentNumber(matter.value()).stream().map(Obligation::processInstance).filter(java.util.Objects::nonNull).toList();
    }

    private void overIfSettled(Obligation obligation) {
        if (obligation.settled()) {
            terms.over(obligation);
            follow.process().tell(obligation, FineExecutionWords.OVER);
        } else {
            follow.dueDay().follow(obligation, "instalment-paid");
        }
    }

    private Obligation mine(MatterNumber matter, UUID fine) {
        desk.requireOfficerSide(matter);
        return obligations.lock(fine, matter.value()).orElseThrow(NO_SUCH_FINE::refusal);
    }
}
