package cn.dangchang.worklist;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import java.util.Optional;

/** Finds a matter for somebody. */
public interface Matters {
    /** @return the module's side of the matter, or empty where it does not exist or the person may not see it. */
    Optional<MatterSubject> subject(MatterNumber matter, Actor actor);
}
