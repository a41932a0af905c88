package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be asked about coercive measures; every answer holds only what the acting person may see. */
public interface Coercions {
    Optional<CoercionFile> find(MatterNumber number);

    List<CoercionFile> ofSource(MatterNumber source);

    List<CoercionFile> ofEnterprise(UUID enterprise);

    /** @return those of the acting person's agency, the newest first. @param state open, held, closed or all; @param text or null. */
    List<Line> list(String state, String text, int offset, int limit);

    /** @param what what is held; @param until last day of the term, or null; @param held whether it is in force. */
    record Line(MatterNumber number, MatterNumber source, String enterprise, String what, LocalDate until, boolean held, boolean closed) {}
}
