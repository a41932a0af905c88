package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be asked about summary penalties; every answer holds only what the acting person may see. */
public interface SummaryPenalties {
    Optional<SummaryPenaltyFile> find(MatterNumber number);

    List<SummaryPenaltyFile> ofVisit(MatterNumber visit);

    List<SummaryPenaltyFile> ofEnterprise(UUID enterprise);

    /** @return those of the acting person's agency, the newest first; at most {@code limit} after skipping {@code offset}. */
    List<Line> list(Filter filter, int offset, int limit);

    /** @param state open, unpaid, overdue or closed; @param text part of the number or a party's name; null for any. */
    record Filter(String state, String text) {}

    /** @param fine sum over the parties, null before the decision; @param due earliest day of a fine still to be paid, or null. */
    record Line(MatterNumber number, MatterNumber visit, String enterprise, String parties, BigDecimal fine, LocalDate due, boolean late, boolean decided,
                boolean closed) {}
}
