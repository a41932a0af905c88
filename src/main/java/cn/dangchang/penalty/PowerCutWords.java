package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code power-cut} and its code share. */
@Component
public class PowerCutWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("power-cut");
    public static final Word<Boolean> WITHDRAWN = Word.flag("withdrawn");
    public static final Word<Boolean> REVIEWED = Word.flag("reviewed");
    /** approved, returned or refused. */
    public static final Word<String> DECISION = Word.text("cutDecision");
    /** The order was obeyed before the supply was stopped. */
    public static final Word<Boolean> OBEYED = Word.flag("obeyed");
    public static final Word<Boolean> RESTORATION_APPROVED = Word.flag("restorationApproved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(WITHDRAWN, REVIEWED, DECISION, OBEYED, RESTORATION_APPROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of();
    }

    public static Outcome atStart() {
        return Outcome.done().with(WITHDRAWN, false).with(REVIEWED, false).with(DECISION, "returned").with(OBEYED, false)
                .with(RESTORATION_APPROVED, false);
    }
}
