package cn.dangchang.evidence;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;

/** Whether somebody may see a matter, and with it its files and documents; answered above by those who know the matter's people. */
public interface MatterAccess {
    boolean maySee(MatterNumber matter, Actor actor);

    /** Whether somebody may put files into it; some only read. */
    default boolean mayAdd(MatterNumber matter, Actor actor) {
        return maySee(matter, actor);
    }
}
