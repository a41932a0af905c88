package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import java.util.List;

/** Gives the elements of a module's multi-instance activities: accounts of members, numbers of consultations … */
public interface MemberSource {
    boolean knows(String process);

    /** @param activity id of the multi-instance activity. */
    List<String> of(MatterNumber matter, String processInstance, String activity);
}
