package cn.dangchang.penalty;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words that the model {@code penalty-notice} and its code share. */
@Component
public class PenaltyNoticeWords implements ProcessWords {
    public static final ProcessKey KEY = new ProcessKey("penalty-notice");
    public static final String SERVED = "notice-served";
    /** Both rights were given up in writing. */
    public static final String WAIVED = "rights-waived";
    public static final String HEARING_NOTICE_SERVED = "hearing-notice-served";
    public static final String HEARING_WITHDRAWN = "hearing-withdrawn";
    /** Number of the party; timers and tasks follow the clocks of this one. */
    public static final Word<String> SUBJECT = Word.text("subject");
    public static final Word<Boolean> SERVED_ON_SPOT = Word.flag("servedOnSpot");
    public static final Word<Boolean> HEARING_OFFERED = Word.flag("hearingOffered");
    public static final Word<Boolean> RENOTIFY = Word.flag("renotify");
    public static final Word<Boolean> HEARING_ASKED = Word.flag("hearingAsked");
    /** How the sitting ended: held, postponed or waived. */
    public static final Word<String> HEARING = Word.text("hearing");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(SUBJECT, SERVED_ON_SPOT, HEARING_OFFERED, RENOTIFY, HEARING_ASKED, HEARING);
    }

    @Override
    public Set<String> messages() {
        return Set.of(SERVED, WAIVED, HEARING_NOTICE_SERVED, HEARING_WITHDRAWN);
    }

    /** @return every word as it is before the party was told anything. */
    public static Outcome atStart(int party) {
        return Outcome.done().with(SUBJECT, String.valueOf(party)).with(SERVED_ON_SPOT, false).with(HEARING_OFFERED, false)
                .with(RENOTIFY, false).with(HEARING_ASKED, false).with(HEARING, "waived");
    }
}
