package cn.dangchang.penalty.domain.review;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One review of one version as it stands.
 *
 * @param round the how manieth of the case; @param reviewer null while nobody qualified could be found; @param outcome null while it is open
 */
public record ReviewFile(MatterNumber number, int round, int draftVersion, String draftHash, BigDecimal fine, Instant openedAt, PersonId reviewer,
                         ReviewOutcome outcome, LocalDate decidedOn, SixMatters matters, String opinion, UUID document, String documentNumber,
                         List<Item> items, List<Comment> comments) {
    public boolean open() {
        return outcome == null;
    }

    /** @param reason what the check said; @param inOrder what the reviewer says, null for nothing yet. */
    public record Item(ProcedureItem item, Verdict verdict, String reason, Boolean inOrder, String note) {}

    /** @param document null where it is about the draft itself; @param quote the words it is about. */
    public record Comment(int seq, UUID document, Integer page, String quote, String text, Instant writtenAt, String answer, PersonId answeredBy,
                          Instant answeredAt) {
        /** @return the place on the bench to which it leads. */
        public String anchor() {
            return document == null ? "draft" : "d-" + document + "-" + page;
        }
    }
}
