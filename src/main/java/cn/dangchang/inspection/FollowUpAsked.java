package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/**
 * Following up brought forth something else that has to be followed up, such as a penalty after a failed review; implemented by who followed
 * up. It is handed over and keeps the visit open until somebody takes it on and ends it.
 */
public interface FollowUpAsked {
    MatterNumber visit();

    FollowUpKind kind();

    List<UUID> findings();

    /** @return the matter that asks for it. */
    MatterNumber askedBy();
}
