package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.List;

/** What visits found, by category; answered by whoever keeps the visits. What was taken back is left out. */
public interface VisitFindings {
    List<Count> of(Collection<MatterNumber> visits);

    /** @param category of the contents; findings of one category at one enterprise are of the same kind. */
    record Count(MatterNumber visit, String category, int findings, int majorHazards) {}
}
