package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;

/** What is proposed against the parties of a case (裁量): weighed line by line, sealed as a numbered version whenever it is submitted. */
public interface CaseDrafts {
    /** @return the newest sealed version; empty before the conclusion of the investigation. */
    Optional<CaseDraft> current(MatterNumber number);

    /** @return every sealed version, the oldest first. */
    List<CaseDraft> versions(MatterNumber number);
}
