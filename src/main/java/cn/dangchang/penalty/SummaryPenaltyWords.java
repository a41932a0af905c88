package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code summary-penalty} and its code share. */
@Component
public class SummaryPenaltyWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("summary-penalty");
    /** The officers propose to impose nothing, for a ground of the law. */
    public static final Word<Boolean> SPARING = Word.flag("sparing");
    /** A leader agreed that nothing is imposed. */
    public static final Word<Boolean> SPARED = Word.flag("spared");
    /** At least one party has to pay a fine. */
    public static final Word<Boolean> FINED = Word.flag("fined");
    public static final Word<Boolean> CLOSING_REVIEWED = Word.flag("closingReviewed");
    public static final Word<Boolean> CLOSING_APPROVED = Word.flag("closingApproved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(SPARING, SPARED, FINED, CLOSING_REVIEWED, CLOSING_APPROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of();
    }

    /** @return every flag as it is when the penalty has just been proposed. */
    public static Outcome atStart() {
        return Outcome.done().with(SPARING, false).with(SPARED, false).with(FINED, false).with(CLOSING_REVIEWED, false)
                .with(CLOSING_APPROVED, false);
    }
}
