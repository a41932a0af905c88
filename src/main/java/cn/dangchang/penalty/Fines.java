package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
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
                BigDecimal paid, long daysLate, BigDecimal surcharge, boolean settled, List<Paid> payments, List<Challenge> remedies, Execution execution) {
        /** @return what is left of the fine and of the surcharge that was decided. */
        public BigDecimal open() {
            return yuan.add(execution.surcharge()).subtract(paid).max(BigDecimal.ZERO);
        }
    }

    /** @param surcharge as decided, zero before; @param suspendedOn, endedOn null while it goes on; @param process instance that follows the fine, or null. */
    record Execution(BigDecimal surcharge, LocalDate suspendedOn, LocalDate endedOn, String process, List<Step> steps) {
        public Step last(String kind) {
            return steps.stream().filter(each -> each.kind().equals(kind)).reduce((earlier, later) -> later).orElse(null);
        }
    }

    /** @param kind message key; @param reason of the proposal, or what the party stated; @param until counted to, or to be paid by. */
    record Step(String kind, String state, PersonId proposedBy, LocalDate proposedOn, String reason, String answer, String ground, String paper,
                BigDecimal yuan, LocalDate until, PersonId reviewedBy, String reviewOpinion, PersonId decidedBy, String decisionOpinion, UUID document,
                String documentNumber, LocalDate issuedOn, LocalDate servedOn, List<Part> parts) {
        /** @return message key; what the officers issue by themselves is approved by nobody. */
        public String stateKey() {
            return document != null && decidedBy == null ? "penalty.step-state.issued" : "penalty.step-state." + state.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A part of a deferred fine, with its grant once it is issued. */
    record Part(int seq, LocalDate due, BigDecimal yuan, UUID document, String documentNumber) {}

    /** What a party asks to pay when. */
    record Deferred(LocalDate due, BigDecimal yuan) {}

    /** @param handedInOn null while cash is in the officers' hands. */
    record Paid(UUID id, LocalDate on, BigDecimal yuan, Way way, String receipt, LocalDate handedInOn, String voucher) {}

    /** @param until null while it runs. */
    record Challenge(Remedy kind, LocalDate from, LocalDate until, String paper, String outcomePaper) {}
}
