package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.Collection;
import java.util.List;

/** Findings that visits handed to other departments and nobody has signed for yet; answered by whoever keeps the visits. */
public interface AwaitedReceipts {
    /** @return a line for each hand-over without a receipt: the visit and to whom it went. */
    List<String> of(Collection<MatterNumber> visits);
}
