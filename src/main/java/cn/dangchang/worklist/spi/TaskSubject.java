package cn.dangchang.worklist.spi;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A module's side of its tasks: the card in the list, the left side of the page, and who may take them. One bean per module. */
public interface TaskSubject {
    /** @return whether the process is this module's. */
    boolean owns(String process);

    /** The task is about to be completed: locks what its rules and its handler read, if that is changed in turn. */
    default void hold(TaskFacts task) {}

    TaskCard card(TaskFacts task);

    /** What the person has to read before acting. */
    Briefing briefing(TaskFacts task);

    /**
     * Asked for claim, reassignment and deputies alike, after the audience has been checked.
     *
     * @throws cn.dangchang.shared.Refusal where a rule keeps this person from the task (applicant ≠ reviewer ≠ approver, officer ≠ …)
     */
    void requireMayTake(TaskFacts task, PersonId person);

    /** @return whether the person may see the matter although no task of it is theirs. */
    boolean maySee(TaskFacts task, Actor actor);

    /**
     * @param audiences who may take it; a task is in the list of everybody in one of them
     * @param overseers who may take it in their stead, but has it only in the group's list
     * @param clock kind of the clock whose due date and basis the list shows, or null
     * @param page where the task is done if not at {@code /tasks/{id}} (such as the field page), or null
     */
    record TaskCard(String title, UUID enterprise, String enterpriseName, String town, String sector, String stage, String campaign,
                    Set<Audience> audiences, Set<Audience> overseers, String clock, String page) {
        public TaskCard(String title, UUID enterprise, String enterpriseName, String town, String sector, String stage, String campaign,
                        Set<Audience> audiences, String clock, String page) {
            this(title, enterprise, enterpriseName, town, sector, stage, campaign, audiences, Set.of(), clock, page);
        }
    }

    /** The left side of a task's page. */
    record Briefing(List<Section> sections) {
        public record Section(String title, List<Line> lines, List<Link> links) {}

        public record Line(String label, String value) {}

        public record Link(String label, String href) {}
    }
}
