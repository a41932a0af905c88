package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words that the model {@code fine-execution} and its code share. */
@Component
public class FineExecutionWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("fine-execution");
    /** Paid in full, revoked, or ended by the agency. */
    public static final String OVER = "fine-over";
    public static final String DUE_DAY_MOVED = "due-day-moved";
    public static final String REMINDER_SERVED = "reminder-served";
    public static final String SURCHARGE_SERVED = "surcharge-served";
    public static final String NOTICE_SERVED = "enforcement-notice-served";
    public static final String DEFERRAL_REQUESTED = "deferral-requested";
    public static final String HALT_PROPOSED = "halt-proposed";
    /** Which fine of the matter; timers and tasks follow the clocks of this one. */
    public static final Word<String> SUBJECT = Word.text("subject");
    public static final Word<Boolean> SURCHARGE_REVIEWED = Word.flag("surchargeReviewed");
    public static final Word<Boolean> SURCHARGE_APPROVED = Word.flag("surchargeApproved");
    public static final Word<Boolean> APPLICATION_REVIEWED = Word.flag("applicationReviewed");
    public static final Word<Boolean> APPLICATION_SIGNED = Word.flag("applicationSigned");
    public static final Word<Boolean> HALT_REVIEWED = Word.flag("haltReviewed");
    public static final Word<Boolean> DEFERRAL_REVIEWED = Word.flag("deferralReviewed");
    public static final Word<Boolean> DEFERRAL_GRANTED = Word.flag("deferralGranted");
    /** A leader agreed that the execution ends, not only stands still. */
    public static final Word<Boolean> EXECUTION_ENDED = Word.flag("executionEnded");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(SUBJECT, SURCHARGE_REVIEWED, SURCHARGE_APPROVED, APPLICATION_REVIEWED, APPLICATION_SIGNED, HALT_REVIEWED, EXECUTION_ENDED,
                DEFERRAL_REVIEWED, DEFERRAL_GRANTED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(OVER, DUE_DAY_MOVED, REMINDER_SERVED, SURCHARGE_SERVED, NOTICE_SERVED, HALT_PROPOSED, DEFERRAL_REQUESTED);
    }

    /** @return every flag as it is when the decision has just been served. */
    public static Outcome atStart(UUID fine) {
        return Outcome.done().with(SUBJECT, fine.toString()).with(SURCHARGE_REVIEWED, false).with(SURCHARGE_APPROVED, false)
                .with(APPLICATION_REVIEWED, false).with(APPLICATION_SIGNED, false).with(HALT_REVIEWED, false).with(EXECUTION_ENDED, false)
                .with(DEFERRAL_REVIEWED, false).with(DEFERRAL_GRANTED, false);
    }
}
