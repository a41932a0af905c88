package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;

/** A follow-up of a visit came to its end; implemented by who followed up. The last one opens close-visit. */
public interface FollowUpClosed {
    MatterNumber visit();

    MatterNumber followUp();
}
