package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The words that the model {@code evidence-preservation} and its code share. */
@Component
public class EvidencePreservationWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("evidence-preservation");
    /** Which preservation of the case; timers and tasks follow the clock of this one. */
    public static final Word<String> SUBJECT = Word.text("subject");
    /** The officers took it back before anything was preserved. */
    public static final Word<Boolean> WITHDRAWN = Word.flag("withdrawn");
    /** What the leader decided about the application: approved, refused or returned. */
    public static final Word<String> APPROVAL = Word.text("approvalOutcome");
    public static final Word<Boolean> OUTCOME_APPROVED = Word.flag("outcomeApproved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(SUBJECT, WITHDRAWN, APPROVAL, OUTCOME_APPROVED);
    }

    public static Outcome atStart(UUID preservation) {
        return Outcome.done().with(SUBJECT, preservation.toString()).with(WITHDRAWN, false).with(APPROVAL, "returned").with(OUTCOME_APPROVED, false);
    }
}
