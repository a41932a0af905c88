package cn.dangchang.worklist;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;

/** What is being done on a matter now, and by whom; for its page. */
public interface OpenTasks {
    /** @return open tasks of the matter, oldest first; the caller has checked that the actor may see the matter. */
    List<OpenTask> of(MatterNumber matter, Actor actor);

    /** Other people have the matter now: its open tasks go into their lists and out of those of the others. */
    void goAnew(MatterNumber matter);

    /**
     * @param assignee null while nobody has taken it
     * @param forActor the actor holds it or may take it
     * @param href where it is done
     */
    record OpenTask(String id, String key, String name, PersonId assignee, Instant createdAt, boolean forActor, String href) {}
}
