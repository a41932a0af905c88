package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What modules may ask of the engine; every call joins the caller's transaction and needs one. */
public interface Processes {
    /** @return id of the new instance, to be stored in the row it belongs to. */
    String start(ProcessKey process, MatterNumber matter, Outcome words);

    /** Starts by the message of a start event, such as {@code urgent-visit}. */
    String startByMessage(String message, MatterNumber matter, Outcome words);

    /** Correlates to exactly that instance (or one of its called instances). */
    void correlate(String message, String processInstance, Outcome words);

    Optional<TaskFacts> task(String taskId);

    /** @return open user tasks of an instance and of the instances it called, oldest first. */
    List<TaskFacts> tasksOf(String processInstance);

    /** @return open user tasks of all instances that work on the matter, oldest first. */
    List<TaskFacts> tasksOf(MatterNumber matter);

    /** The acting person takes the task. */
    void claim(String taskId);

    void handBack(String taskId);

    /** Gives the task to somebody else; the receiver must be allowed to take it. */
    void handOver(String taskId, PersonId receiver);

    /** A module whose rules let the acting person decide who does it gives it to somebody; the receiver must be allowed to take it. */
    void giveTo(String taskId, PersonId receiver);

    /** Completes as the acting person, who must be the assignee. @param values what was submitted, by field of the form. */
    void complete(String taskId, Map<String, Object> values);

    /** Claims (where nobody has) and completes; for the field page that does several tasks in one transaction. */
    void claimAndComplete(String taskId, Map<String, Object> values);

    /** @return the form's schema as JSON, the very file that is deployed. */
    String formOf(String taskId);

    /** @return values the form opens with, from the task's handler. */
    Map<String, Object> openingOf(String taskId);

    /** Evaluates a decision table; collected results come as a list of rows. */
    List<Map<String, Object>> decide(String decision, Map<String, Object> inputs);

    boolean isRunning(String processInstance);

    /** @return the model's XML with the live tokens and the path taken, for the diagram; empty where the instance is unknown. */
    Optional<Trace> trace(String processInstance);

    record Trace(String process, String xml, List<String> active, List<String> passed, List<String> passedFlows, List<Called> called) {
        /** An instance that a call activity started. */
        public record Called(String activity, String processInstance, String process) {}
    }
}
