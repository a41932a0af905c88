package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fines of a matter and how they are paid; the same for every procedure. */
public interface Fines {
    /** @return the fines of the matter as they stand today; only where the acting person may see it. */
    List<Fine> of(MatterNumber matter);

    /** @throws cn.dangchang.shared.Refusal PAYMENT_WITHOUT_RECEIPT, PAYMENT_ON_IMPOSSIBLE_DAY, PAYMENT_ABOVE_WHAT_IS_DUE, CASH_NOT_TO_BE_COLLECTED */
    void pay(MatterNumber matter, UUID fine, Payment payment);

    /** Cash that officers collected was given to the agency's account. @throws cn.dangchang.shared.Refusal PAYMENT_ON_IMPOSSIBLE_DAY */
    void handIn(MatterNumber matter, UUID fine, UUID payment, LocalDate on, String voucher);

    /** Reconsideration or litigation began; the surcharge stands still until it ends, the execution does not (行政处罚法 73). */
    void remedyBegun(MatterNumber matter, UUID fine, Remedy kind, LocalDate on, String paper);

    /** @param amount of the fine from now on where it was changed; zero where the decision was revoked; null where it was upheld. */
    void remedyEnded(MatterNumber matter, UUID fine, LocalDate on, String paper, BigDecimal amount);

    enum Remedy { RECONSIDERATION, LITIGATION;
        public String key() {
            return "penalty.remedy." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    enum Way { BANK, ONLINE, CASH_ON_SPOT;
        public String key() {
            return "penalty.way." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param receipt number of the special receipt (专用票据). */
    record Payment(LocalDate on, BigDecimal yuan, Way way, String receipt) {}

    /**
     * @param due last day, rolled over holidays; @param surcharge computed prompt: 3 % a day of what was unpaid, never above the fine
     * @param settled paid in full, or nothing left to pay
     */
    record Fine(UUID id, String party, UUID document, String documentNumber, BigDecimal yuan, LocalDate servedOn, LocalDate due, boolean onSpot,
                BigDecimal paid, long daysLate, BigDecimal surcharge, boolean settled, List<Paid> payments, List<Challenge> remedies) {
        public BigDecimal open() {
            return yuan.subtract(paid).max(BigDecimal.ZERO);
        }
    }

    /** @param handedInOn null while cash is in the officers' hands. */
    record Paid(UUID id, LocalDate on, BigDecimal yuan, Way way, String receipt, LocalDate handedInOn, String voucher) {}

    /** @param until null while it runs. */
    record Challenge(Remedy kind, LocalDate from, LocalDate until, String paper, String outcomePaper) {}
}
