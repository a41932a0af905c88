package cn.dangchang.plan;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code tip-off} and its code share. */
@Component
public class TipOffWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("tip-off");
    public static final String EXTENSION_REQUESTED = "tip-off-extension-requested";
    /** A leader accepted it; otherwise it is handed to the competent authority or refused, and only answered. */
    public static final Word<Boolean> ACCEPTED = Word.flag("accepted");
    /** The leader agreed with what was found. */
    public static final Word<Boolean> FINDINGS_AGREED = Word.flag("findingsAgreed");
    /** It proved true, wholly or in part, so that a reward is decided. */
    public static final Word<Boolean> PROVED = Word.flag("proved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(ACCEPTED, FINDINGS_AGREED, PROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(EXTENSION_REQUESTED);
    }

    public static Outcome atStart() {
        return Outcome.done().with(ACCEPTED, false).with(FINDINGS_AGREED, false).with(PROVED, false);
    }
}
