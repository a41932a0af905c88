package cn.dangchang.rectification;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code rectification} and its code share. */
@Component
public class RectificationWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("rectification");
    public static final String EXTENSION_REQUESTED = "extension-requested";
    public static final String RESUMPTION_REQUESTED = "resumption-requested";
    /** At least one item passed this review, so a person is asked to close it. */
    public static final Word<Boolean> ANY_PASSED = Word.flag("anyPassed");
    /** At least one item failed this review, so a leader decides and a new order follows. */
    public static final Word<Boolean> ANY_FAILED = Word.flag("anyFailed");
    /** Items whose own day is still to come, or that were ordered anew, keep the matter running. */
    public static final Word<Boolean> ITEMS_OPEN = Word.flag("itemsOpen");
    public static final Word<Boolean> STOP_ORDER = Word.flag("stopOrder");
    public static final Word<Boolean> EXTENSION_GRANTED = Word.flag("extensionGranted");
    /** The two officers found that the hazard is removed. */
    public static final Word<Boolean> RESUMPTION_REVIEWED = Word.flag("resumptionReviewed");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(ANY_PASSED, ANY_FAILED, ITEMS_OPEN, STOP_ORDER, EXTENSION_GRANTED, RESUMPTION_REVIEWED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(EXTENSION_REQUESTED, RESUMPTION_REQUESTED);
    }

    /** @return every flag as it is when the order has just been served. */
    public static Outcome atStart(boolean stopOrder) {
        return Outcome.done().with(ANY_PASSED, false).with(ANY_FAILED, false).with(ITEMS_OPEN, true).with(STOP_ORDER, stopOrder)
                .with(EXTENSION_GRANTED, false).with(RESUMPTION_REVIEWED, false);
    }
}
