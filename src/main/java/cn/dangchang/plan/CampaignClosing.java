package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.List;

/** The end of a campaign. After it the campaign is only read. */
public interface CampaignClosing {
    List<Missing> missing(MatterNumber number);

    /** @return what was done: visits that count, those held outside of the period left out. */
    Tally tally(MatterNumber number);

    /**
     * Ends the campaign: with nothing missing its coordinator or a leader, else a leader with a reason; what has to be there refuses.
     *
     * @param reason null where nothing is missing
     */
    void close(MatterNumber number, String reason);

    enum Kind {
        /** Before the last day. */
        PERIOD_RUNS(false), VISITS_NOT_HELD(false), TARGETS_NOT_VISITED(false), FINDINGS_OPEN(false), RECEIPTS(false), UNDERTAKINGS(false),
                QUESTIONS_OPEN(false),
        REPORTS(true), EQUIPMENT(true), SUMMARY_MEETING(true);

        private final boolean refuses;

        Kind(boolean refuses) {
            this.refuses = refuses;
        }

        /** @return whether no reason goes past it. */
        public boolean refuses() {
            return refuses;
        }
    }

    /** @param what names of what is missing, at most some of them; @param count how many in all. */
    record Missing(Kind kind, int count, List<String> what) {}

    record Tally(int held, int planned, int outsideThePeriod) {}
}
