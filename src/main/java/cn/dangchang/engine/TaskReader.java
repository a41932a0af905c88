package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads single tasks and the tasks of one matter, however many in the same few statements; lists of many matters are the worklist's. */
@Component
class TaskReader {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    /** Key by id of the definition; a definition that is deployed keeps both for ever. */
    private final Map<String, String> processes = new ConcurrentHashMap<>();

    TaskReader(TaskService tasks, RuntimeService runtime, RepositoryService models) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
    }

    Optional<TaskFacts> find(String id) {
        return id == null ? Optional.empty() : facts(tasks.createTaskQuery().taskId(id).list()).stream().findFirst();
    }

    List<TaskFacts> of(MatterNumber matter) {
        return facts(tasks.createTaskQuery().processInstanceBusinessKey(matter.value()).list(), task -> matter);
    }

    List<TaskFacts> ofTree(String processInstance) {
        var found = new ArrayList<>(facts(tasks.createTaskQuery().processInstanceId(processInstance).list()));
        runtime.createProcessInstanceQuery().superProcessInstanceId(processInstance).list().stream().map(ProcessInstance::getId)
                .forEach(called -> found.addAll(ofTree(called)));
        found.sort(Comparator.comparing(TaskFacts::createdAt));
        return found;
    }

    /** A task that somebody has completed, and with it the process, between two looks is left out. */
    private List<TaskFacts> facts(List<Task> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        var instances = list.stream().map(Task::getProcessInstanceId).collect(Collectors.toCollection(HashSet::new));
        var matters = runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, running -> new MatterNumber(running.getBusinessKey())));
        return facts(list.stream().filter(task -> matters.containsKey(task.getProcessInstanceId())).toList(),
                task -> matters.get(task.getProcessInstanceId()));
    }

    private List<TaskFacts> facts(List<Task> list, Function<Task, MatterNumber> matter) {
        var subjects = subjects(list);
        return list.stream().map(task -> facts(task, matter.apply(task), subjects.getOrDefault(task.getExecutionId(), subjects.get(task.getProcessInstanceId()))))
                .sorted(Comparator.comparing(TaskFacts::createdAt)).toList();
    }

    private TaskFacts facts(Task task, MatterNumber matter, String subject) {
        String process = processes.computeIfAbsent(task.getProcessDefinitionId(), id -> models.getProcessDefinition(id).getKey());
        return new TaskFacts(task.getId(), task.getTaskDefinitionKey(), task.getName(), process, task.getProcessInstanceId(), matter, subject,
                PersonId.orNull(task.getAssignee()), Facts.instant(task.getCreateTime()), Facts.instant(task.getDueDate()));
    }

    /** The tasks of a multi-instance activity have one, each in an execution of its own; so have those of an instance about one subject of its matter. */
    private Map<String, String> subjects(List<Task> list) {
        var own = list.stream().flatMap(task -> java.util.stream.Stream.of(task.getExecutionId(), task.getProcessInstanceId())).distinct()
                .toArray(String[]::new);
        return runtime.createVariableInstanceQuery().executionIdIn(own).variableName("subject").list()
                .stream().collect(Collectors.toMap(VariableInstance::getExecutionId, variable -> (String) variable.getValue()));
    }
}
