package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** Somebody took a follow-up on under a number of its own; implemented by who follows up and published in the same transaction. */
public interface FollowUpOpened {
    /** @return the id from the event that asked for it. */
    UUID id();

    MatterNumber followUp();
}
