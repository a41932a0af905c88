package cn.dangchang.penalty.domain.execution;

import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.PenaltyGround;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Money that was paid on a fine, with its receipt. */
@Entity
@Table(schema = "penalty", name = "payment")
class FinePayment {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "obligation")
    private Obligation obligation;
    private LocalDate paidOn;
    private BigDecimal yuan;
    @Enumerated(EnumType.STRING)
    private Fines.Way way;
    private String receipt;
    private LocalDate handedInOn;
    private String voucher;

    protected FinePayment() {}

    static FinePayment of(Obligation obligation, Fines.Payment paid) {
        var payment = new FinePayment();
        payment.id = UUID.randomUUID();
        payment.obligation = obligation;
        payment.paidOn = paid.on();
        payment.yuan = paid.yuan();
        payment.way = paid.way();
        payment.receipt = paid.receipt().strip();
        return payment;
    }

    void handIn(LocalDate on, String slip, LocalDate today) {
        PenaltyGround.CASH_NOT_TO_BE_COLLECTED.refuseIf(way != Fines.Way.CASH_ON_SPOT);
        PenaltyGround.PAYMENT_ON_IMPOSSIBLE_DAY.refuseAtIf(on == null || on.isBefore(paidOn) || on.isAfter(today), "handedInOn");
        PenaltyGround.PAYMENT_WITHOUT_RECEIPT.refuseAtIf(slip == null || slip.isBlank(), "voucher");
        if (handedInOn == null) {
            handedInOn = on;
            voucher = slip.strip();
        }
    }

    boolean inHand() {
        return way == Fines.Way.CASH_ON_SPOT && handedInOn == null;
    }

    boolean equalTo(Fines.Payment paid) {
        return paidOn.equals(paid.on()) && yuan.compareTo(paid.yuan()) == 0;
    }

    String receipt() {
        return receipt;
    }

    boolean before(LocalDate day) {
        return paidOn.isBefore(day);
    }

    UUID id() {
        return id;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    BigDecimal yuan() {
        return yuan;
    }

    Fines.Paid view() {
        return new Fines.Paid(id, paidOn, yuan, way, receipt, handedInOn, voucher);
    }
}
