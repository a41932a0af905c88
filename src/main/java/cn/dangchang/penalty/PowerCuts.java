package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What may be asked about stops of supply; every answer holds only what the acting person may see. */
public interface PowerCuts {
    Optional<PowerCutFile> find(MatterNumber number);

    List<PowerCutFile> ofSource(MatterNumber source);

    /** @return those of the acting person's agency, the newest first. @param state open, off, closed or all; @param text or null. */
    List<Line> list(String state, String text, int offset, int limit);

    record Line(MatterNumber number, MatterNumber source, String enterprise, Supply supply, String supplier, LocalDateTime cutAt, LocalDateTime restoredAt,
                boolean closed) {}
}
