package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.Map;

/** How many findings of visits are not closed yet; answered by whoever keeps the visits. */
public interface OpenFindings {
    /** @return open findings by visit; visits without one are left out. */
    Map<MatterNumber, Integer> of(Collection<MatterNumber> visits);
}
