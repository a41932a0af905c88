package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code penalty-case} and its code share. */
@Component
public class PenaltyCaseWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("penalty-case");
    public static final Word<Boolean> FILING_REVIEWED = Word.flag("filingReviewed");
    /** What the leader decided about the filing: approved, refused or returned. */
    public static final Word<String> FILING = Word.text("filing");
    /** A leader agreed with how the investigation ended. */
    public static final Word<Boolean> CONCLUSION_AGREED = Word.flag("conclusionAgreed");
    public static final Word<Boolean> CLOSING_REVIEWED = Word.flag("closingReviewed");
    public static final Word<Boolean> CLOSING_APPROVED = Word.flag("closingApproved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(FILING_REVIEWED, FILING, CONCLUSION_AGREED, CLOSING_REVIEWED, CLOSING_APPROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of();
    }

    /** @return every word as it is when the case has just been proposed. */
    public static Outcome atStart() {
        return Outcome.done().with(FILING_REVIEWED, false).with(FILING, "returned").with(CONCLUSION_AGREED, false).with(CLOSING_REVIEWED, false)
                .with(CLOSING_APPROVED, false);
    }
}
