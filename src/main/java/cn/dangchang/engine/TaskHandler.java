package cn.dangchang.engine;

import java.util.Map;

/**
 * What completing one user task means. The handler's class, the form and the user task carry the same name
 * ({@code ReviewInspectionPlan}, {@code review-inspection-plan}). It runs in the transaction that completes the task, whoever asked.
 *
 * @param <F> the task's record; its Bean Validation is the only truth about what may be submitted
 */
public interface TaskHandler<F extends Record> {
    /** @return id of the user task and of its form. */
    String task();

    Class<F> form();

    /** @throws cn.dangchang.shared.Refusal where a rule forbids it; everything is then rolled back and the task stays. */
    Outcome complete(F form, TaskFacts task);

    /** @return values the form opens with, by field. */
    default Map<String, Object> opening(TaskFacts task) {
        return Map.of();
    }
}
