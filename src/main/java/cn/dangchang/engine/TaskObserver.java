package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** Hears of every user task in the transaction of the change, and has a say in who may take it. */
public interface TaskObserver {
    void created(TaskFacts task);

    void assigned(TaskFacts task);

    /** The task's matter is about to be changed: it is locked before anybody reads it, so that the rules judge it as it is. */
    void completing(TaskFacts task);

    void dueMoved(TaskFacts task);

    /** @param completed false where the process left the task by another way (timer, message, end). */
    void left(TaskFacts task, boolean completed);

    /** @throws cn.dangchang.shared.Refusal where this person may not take or hold the task. */
    void requireMayTake(TaskFacts task, PersonId person);

    /** @return whether the person may see the task and its matter. */
    boolean maySee(TaskFacts task, PersonId person);

    /** @return whether the person may see the matter. */
    boolean maySee(MatterNumber matter, PersonId person);
}
