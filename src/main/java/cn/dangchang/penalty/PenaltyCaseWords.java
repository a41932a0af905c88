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
    /** How the investigation ended, once a leader agreed: penalty, none or returned. */
    public static final Word<String> CONCLUSION = Word.text("conclusion");
    /** What is proposed now differs from what the parties were told. */
    public static final Word<Boolean> RENOTIFY = Word.flag("renotify");
    public static final Word<Boolean> LEGAL_REVIEW_NEEDED = Word.flag("legalReviewNeeded");
    public static final Word<Boolean> REVIEW_PASSED = Word.flag("reviewPassed");
    public static final Word<Boolean> DISCUSSION_NEEDED = Word.flag("discussionNeeded");
    /** What the leader decided: approved, none or returned. */
    public static final Word<String> DECISION = Word.text("decision");
    public static final Word<Boolean> MAJOR_PENALTY = Word.flag("majorPenalty");
    public static final Word<Boolean> PUBLICATION_AGREED = Word.flag("publicationAgreed");
    public static final Word<Boolean> CLOSING_REVIEWED = Word.flag("closingReviewed");
    public static final Word<Boolean> CLOSING_APPROVED = Word.flag("closingApproved");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(FILING_REVIEWED, FILING, CONCLUSION, RENOTIFY, LEGAL_REVIEW_NEEDED, REVIEW_PASSED, DISCUSSION_NEEDED, DECISION, MAJOR_PENALTY,
                PUBLICATION_AGREED, CLOSING_REVIEWED, CLOSING_APPROVED);
    }

    @Override
    public Set<String> messages() {
        return Set.of("parties-heard", "decisions-served", "case-extension-asked", "case-joined");
    }

    /** @return every word as it is when the case has just been proposed. */
    public static Outcome atStart() {
        return Outcome.done().with(FILING_REVIEWED, false).with(FILING, "returned").with(CONCLUSION, "returned").with(RENOTIFY, false)
                .with(LEGAL_REVIEW_NEEDED, true).with(REVIEW_PASSED, false).with(DISCUSSION_NEEDED, true).with(DECISION, "returned").with(MAJOR_PENALTY, true)
                .with(PUBLICATION_AGREED, false).with(CLOSING_REVIEWED, false)
                .with(CLOSING_APPROVED, false);
    }
}
