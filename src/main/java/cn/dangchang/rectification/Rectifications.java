package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be asked about rectifications; every answer holds only what the acting person may see. */
public interface Rectifications {
    Optional<RectificationFile> find(MatterNumber number);

    List<RectificationFile> ofVisit(MatterNumber visit);

    List<RectificationFile> ofEnterprise(UUID enterprise);

    /** @return those of the acting person's agency, the nearest deadline first; at most {@code limit} after skipping {@code offset}. */
    List<Line> list(Filter filter, int offset, int limit);

    /** @param state open, overdue, stop or closed; @param text part of the number or the party's name; null for any. */
    record Filter(String state, String text) {}

    /** @param deadline earliest open day; null when nothing is open; @param late whether the party let a day pass. */
    record Line(MatterNumber number, MatterNumber visit, String party, String orderNumber, LocalDate deadline, Counts counts, boolean late,
                boolean stopped, boolean closed) {}

    record Counts(int open, int reported, int passed, int failed, int closed) {}
}
