package cn.dangchang.penalty.domain.execution;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.Clocks.ClockMoved;
import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The clocks of a fine: fifteen days to pay, two working days to hand in what was collected; the obligation's due day follows its clock. */
@Component
class FineClocks {
    static final String PAYMENT = "fine-payment";
    static final String HAND_IN = "cash-hand-in";

    private final Clocks clocks;
    private final RuleSettings settings;
    private final Obligations obligations;

    FineClocks(Clocks clocks, RuleSettings settings, Obligations obligations) {
        this.clocks = clocks;
        this.settings = settings;
        this.obligations = obligations;
    }

    void startPayment(Obligation obligation) {
        var running = start(obligation, PAYMENT, obligation.id(), "decision-served", obligation.servedOn(), WaitingFor.PARTY);
        obligation.dueOn(running.due());
    }

    void startHandIn(Obligation obligation, FinePayment payment) {
        start(obligation, HAND_IN, payment.id(), "cash-collected", payment.paidOn(), WaitingFor.US);
    }

    /** The last day to pay is another one: granted, or that of the next instalment. @return whether it moved */
    boolean movePayment(Obligation obligation, LocalDate due, String reason, String paper) {
        if (due.equals(obligation.dueOn())) {
            return false;
        }
        clocks.running(obligation.matter(), PAYMENT, obligation.id().toString()).ifPresent(running -> clocks.moveTo(running.id(), due, reason, paper));
        obligation.dueOn(due);
        return true;
    }

    void end(Obligation obligation, String kind, UUID subject, String reason) {
        clocks.running(obligation.matter(), kind, subject.toString()).ifPresent(running -> clocks.end(running.id(), reason));
    }

    /** A year that is imported later may move the last day. */
    @EventListener
    void on(ClockMoved moved) {
        if (PAYMENT.equals(moved.kind()) && moved.due() != null) {
            obligations.findById(UUID.fromString(moved.subject()))
                    .ifPresent(each -> each.dueOn(LocalDate.ofInstant(moved.due().minusMillis(1), OfficeClock.ZONE)));
        }
    }

    private RunningClock start(Obligation obligation, String kind, UUID subject, String event, LocalDate from, WaitingFor waitingFor) {
        var rule = settings.of(kind, obligation.matter().agency(), from);
        return clocks.start(new Clocks.Start(obligation.matter(), kind, subject.toString(), rule.basis(), event,
                from.atStartOfDay(OfficeClock.ZONE).toInstant(), Term.parse(rule.value()), null, waitingFor));
    }
}
