package cn.dangchang.worklist.spi;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A module's side of its matters: who may see one, and what its page says. One bean per kind of matter. */
public interface MatterSubject {
    boolean owns(MatterNumber matter);

    /** Decides for pages, REST, files and documents alike. */
    boolean maySee(MatterNumber matter, Actor actor);

    /** @return whether the file was handed, with the matter, to this person of another agency. */
    default boolean handsOut(MatterNumber matter, UUID file, Actor stranger) {
        return false;
    }

    /** @return whether this person of another agency may leave a file for that purpose, such as a signature. */
    default boolean takesFrom(MatterNumber matter, String purpose, Actor stranger) {
        return false;
    }

    /** Whether somebody who may see the matter may also put files into it. */
    default boolean mayAdd(MatterNumber matter, Actor actor) {
        return maySee(matter, actor);
    }

    Summary summary(MatterNumber matter);

    /** The facts in sections, in the order in which an officer reads them. */
    Briefing facts(MatterNumber matter);

    /**
     * @param stage Chinese word of the present step; @param open false when the matter is closed
     * @param processInstances instances that work on the matter, the main one first
     * @param stages the stage bar: every stage in order with whether it is done
     * @param linked matters that belong together, as one tree
     */
    record Summary(MatterNumber matter, String title, UUID enterprise, String enterpriseName, String stage, boolean open, Instant startedAt,
                   List<String> handlers, List<String> processInstances, List<Stage> stages, List<Linked> linked) {}

    record Stage(String name, State state) {
        public enum State { DONE, CURRENT, AHEAD }
    }

    /** @param number null where the other matter has no number of its own yet (handed over, open). @param href null without a page. */
    record Linked(String number, String title, String state, boolean open, String href) {}
}
