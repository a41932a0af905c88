package cn.dangchang.worklist.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.OpenTasks;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The open tasks of one matter, from the engine, with the pages that their cards name. */
@Component
class MatterTasks implements OpenTasks {
    private final Processes processes;
    private final TaskProjection projection;
    private final TaskLists lists;
    private final TransactionTemplate asking;

    MatterTasks(Processes processes, TaskProjection projection, TaskLists lists, PlatformTransactionManager transactions) {
        this.processes = processes;
        this.projection = projection;
        this.lists = lists;
        this.asking = new TransactionTemplate(transactions);
        this.asking.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<OpenTask> of(MatterNumber matter, Actor actor) {
        return processes.tasksOf(matter).stream().map(task -> new OpenTask(task.id(), task.key(), task.name(), task.assignee(), task.createdAt(),
                forActor(task, actor), page(task))).toList();
    }

    @Override
    public void goAnew(MatterNumber matter) {
        processes.tasksOf(matter).forEach(projection::goAnew);
    }

    private boolean forActor(TaskFacts task, Actor actor) {
        return task.assignee() == null ? mayTake(task, actor) : task.assignee().equals(actor.person());
    }

    /** Asked in a transaction of its own that is rolled back anyway: a refusal on the way would spoil the caller's. */
    private boolean mayTake(TaskFacts task, Actor actor) {
        return Boolean.TRUE.equals(asking.execute(status -> {
            status.setRollbackOnly();
            return projection.isOffered(task, actor.person());
        }));
    }

    private String page(TaskFacts task) {
        return lists.find(task.id()).map(TaskRow::page).orElse("/tasks/" + task.id());
    }
}
