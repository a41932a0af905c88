package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads single tasks and the tasks of one matter; lists of many matters are the worklist's. */
@Component
class TaskReader {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;

    TaskReader(TaskService tasks, RuntimeService runtime, RepositoryService models) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
    }

    Optional<TaskFacts> find(String id) {
        return Optional.ofNullable(id == null ? null : tasks.createTaskQuery().taskId(id).singleResult()).flatMap(this::facts);
    }

    List<TaskFacts> of(MatterNumber matter) {
        return facts(tasks.createTaskQuery().processInstanceBusinessKey(matter.value()).list());
    }

    List<TaskFacts> ofTree(String processInstance) {
        var found = new ArrayList<>(facts(tasks.createTaskQuery().processInstanceId(processInstance).list()));
        runtime.createProcessInstanceQuery().superProcessInstanceId(processInstance).list().stream().map(ProcessInstance::getId)
                .forEach(called -> found.addAll(ofTree(called)));
        found.sort(Comparator.comparing(TaskFacts::createdAt));
        return found;
    }

    private List<TaskFacts> facts(List<Task> list) {
        return list.stream().map(this::facts).flatMap(Optional::stream).sorted(Comparator.comparing(TaskFacts::createdAt)).toList();
    }

    /** @return empty where somebody has completed the task, and with it the process, between two looks. */
    private Optional<TaskFacts> facts(Task task) {
        var instance = runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult();
        return Optional.ofNullable(instance).map(running -> new TaskFacts(task.getId(), task.getTaskDefinitionKey(), task.getName(),
                models.getProcessDefinition(task.getProcessDefinitionId()).getKey(), task.getProcessInstanceId(),
                        new MatterNumber(running.getBusinessKey()),
                subject(task), PersonId.orNull(task.getAssignee()), Facts.instant(task.getCreateTime()), Facts.instant(task.getDueDate())));
    }

    /** Asked as a query, since a task that is gone by now is no fault. */
    private String subject(Task task) {
        var found = runtime.createVariableInstanceQuery().executionIdIn(task.getExecutionId()).variableName("subject").singleResult();
        return found == null ? null : (String) found.getValue();
    }
}
