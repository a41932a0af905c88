package cn.dangchang.worklist;

import cn.dangchang.shared.MatterNumber;
import java.util.Map;

/** Runs what a matter's page sends once, and completes the task that the page is about; one transaction each. */
public interface CommandDesk {
    /** @param key of the request, or null; @param fingerprint of what was sent: the same key with something else is refused */
    void once(String key, String fingerprint, Runnable work);

    /**
     * Takes the task where nobody has and completes it, as any other way in would.
     *
     * @throws cn.dangchang.shared.Refusal {@link cn.dangchang.shared.SharedGround#CHANGED_MEANWHILE} where it is not open any more
     */
    void complete(MatterNumber number, String task, Map<String, Object> values);
}
