package cn.dangchang.penalty.domain.hearing;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The hearing of one party as it stands. @param notice by which it was offered; @param report null before the chair reported. */
public record HearingFile(UUID notice, MatterNumber matter, int party, Panel panel, PersonId appointedBy, LocalDate appointedOn, List<Day> days,
                          Report report) {
    /**
     * A day that was set.
     *
     * @param outcome null before it ended: held, absent, left, postponed or notice-late; @param agents who came for the party
     */
    public record Day(int seq, LocalDateTime at, String place, String closedReason, UUID document, String documentNumber,
                      LocalDate noticedOn, LocalDate servedOn, String outcome, String reason, String agents, String text, UUID record) {
        public boolean held() {
            return "held".equals(outcome);
        }

        public String key() {
            return "penalty.formal-hearing.outcome." + outcome;
        }
    }

    /** @param review of the person in charge; @param document null before that. */
    public record Report(String summary, String opinion, LocalDate on, String review, PersonId reviewedBy, LocalDate reviewedOn,
                         UUID document, String number) {}

    /** What is set for a hearing. @param closedReason needed where it is not public. */
    public record Setting(LocalDateTime at, String place, boolean open, String closedReason) {}

    /** @return the day that counts, or null. */
    public Day last() {
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }
}
