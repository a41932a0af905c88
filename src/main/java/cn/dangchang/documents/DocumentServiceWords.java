package cn.dangchang.documents;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code document-service} and its code share. */
@Component
public class DocumentServiceWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("document-service");
    /** No other way works, so the document is announced. */
    public static final Word<Boolean> ANNOUNCED = Word.flag("announced");
    /** The receipt proves that it arrived; otherwise another way is tried. */
    public static final Word<Boolean> DELIVERED = Word.flag("delivered");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(ANNOUNCED, DELIVERED);
    }

    public static Outcome atStart() {
        return Outcome.done().with(ANNOUNCED, false).with(DELIVERED, false);
    }
}
