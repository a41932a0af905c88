package cn.dangchang.worklist.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opening, taking, handing on and completing one task, for the pages. */
@Component
@Transactional
public class TaskDesk {
    private final Processes processes;
    private final Subjects subjects;
    private final TaskProjection projection;
    private final Idempotency idempotency;
    private final Acting acting;

    TaskDesk(Processes processes, Subjects subjects, TaskProjection projection, Idempotency idempotency, Acting acting) {
        this.processes = processes;
        this.subjects = subjects;
        this.projection = projection;
        this.idempotency = idempotency;
        this.acting = acting;
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    @Transactional(readOnly = true)
    public Opened open(String id) {
        Actor actor = acting.required();
        var task = processes.task(id).filter(found -> projection.maySee(found, actor.person())).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        boolean mine = actor.person().equals(task.assignee());
        boolean mayTake = task.assignee() == null && projection.mayTake(task, actor.person());
        return new Opened(task, subjects.of(task).briefing(task), processes.formOf(id), processes.openingOf(id), mine, mayTake);
    }

    /** @return whether somebody may see the closed task, so that its link leads to its matter. */
    @Transactional(readOnly = true)
    public Optional<TaskFacts> find(String id) {
        return processes.task(id);
    }

    public void claim(String id) {
        processes.claim(id);
    }

    public void handBack(String id) {
        processes.handBack(id);
    }

    public void handOver(String id, PersonId receiver) {
        processes.handOver(id, receiver);
    }

    /** @return the page to go on with: the next open task of the same matter that the person may take, else the list. */
    public String complete(String id, Map<String, Object> values, String key) {
        return idempotency.once(key, "complete " + id + " " + new java.util.TreeMap<>(values), String.class, () -> {
            var task = processes.task(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
            processes.complete(id, values);
            return next(task);
        });
    }

    private String next(TaskFacts done) {
        var person = acting.required().person();
        List<TaskFacts> open = processes.tasksOf(done.matter());
        return open.stream().filter(task -> person.equals(task.assignee()) || task.assignee() == null && projection.isOffered(task, person)).findFirst()
                .map(task -> "/tasks/" + task.id()).orElse("/tasks");
    }

    /** @param mine the acting person holds it; @param mayTake nobody holds it and the acting person may. */
    public record Opened(TaskFacts task, Briefing briefing, String schema, Map<String, Object> values, boolean mine, boolean mayTake) {}
}
