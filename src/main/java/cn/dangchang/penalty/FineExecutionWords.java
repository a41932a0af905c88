package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code fine-execution} and its code share. */
@Component
public class FineExecutionWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("fine-execution");
    /** The head of the agency signed the application to the court. */
    public static final Word<Boolean> APPLICATION_SIGNED = Word.flag("applicationSigned");
    /** Nothing is open any more: paid, or lifted by a remedy. */
    public static final String SETTLED = "fine-settled";

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(APPLICATION_SIGNED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(SETTLED);
    }

    public static Outcome atStart() {
        return Outcome.done().with(APPLICATION_SIGNED, false);
    }
}
