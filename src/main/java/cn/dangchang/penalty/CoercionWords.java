package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code administrative-coercion} and its code share. */
@Component
public class CoercionWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("administrative-coercion");
    /** It is done at once and approved within 24 hours (行政强制法 19). */
    public static final Word<Boolean> URGENT = Word.flag("urgent");
    /** The officers take it back, or nothing was seized in the end. */
    public static final Word<Boolean> WITHDRAWN = Word.flag("withdrawn");
    public static final Word<Boolean> REVIEWED = Word.flag("reviewed");
    /** approved, returned or refused. */
    public static final Word<String> APPROVAL = Word.text("approvalOutcome");
    public static final Word<Boolean> LATE_APPROVED = Word.flag("lateApproved");
    public static final Word<Boolean> EXTENSION_ASKED = Word.flag("extensionAsked");
    public static final Word<Boolean> DISPOSAL_APPROVED = Word.flag("disposalApproved");

    /** Things that are held are sent to be examined. */
    public static final String EXAMINATION_BEGUN = "examination-begun";

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(URGENT, WITHDRAWN, REVIEWED, APPROVAL, LATE_APPROVED, EXTENSION_ASKED, DISPOSAL_APPROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of(EXAMINATION_BEGUN);
    }

    /** @return every word as it is when the measure has just been thought of. */
    public static Outcome atStart() {
        return Outcome.done().with(URGENT, false).with(WITHDRAWN, false).with(REVIEWED, false).with(APPROVAL, "returned").with(LATE_APPROVED, false)
                .with(EXTENSION_ASKED, false).with(DISPOSAL_APPROVED, false);
    }
}
