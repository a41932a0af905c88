package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may be asked about penalty cases; every answer holds only what the acting person may see. */
public interface PenaltyCases {
    Optional<PenaltyCaseFile> find(MatterNumber number);

    List<PenaltyCaseFile> ofVisit(MatterNumber visit);

    /** @return those of the acting person's agency, the newest first; at most {@code limit} after skipping {@code offset}. */
    List<Line> list(Filter filter, int offset, int limit);

    /** @param state proposed, filed or closed; @param text part of number, name or party; null for any. */
    record Filter(String state, String text) {}

    /** @param due end of the 90 days, or of the term for its filing; null after it was closed. */
    record Line(MatterNumber number, String subject, String parties, CaseSource source, String cause, PenaltyCaseFile.Stage stage, LocalDate filedOn,
                LocalDate due, boolean late) {}
}
