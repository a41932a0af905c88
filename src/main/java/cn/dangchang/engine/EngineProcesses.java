package cn.dangchang.engine;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The engine as our modules see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineProcesses implements Processes {
    private final ProcessEngine engine;
    private final TaskReader tasks;
    private final TaskHandlers handlers;
    private final Traces traces;
    private final Acting acting;

    EngineProcesses(ProcessEngine engine, TaskReader tasks, TaskHandlers handlers, Traces traces, Acting acting) {
        this.engine = engine;
        this.tasks = tasks;
        this.handlers = handlers;
        this.traces = traces;
        this.acting = acting;
    }

    @Override
    public String start(ProcessKey process, MatterNumber matter, Outcome words) {
        return asked(() -> MatterTenants.starting(matter,
                () -> engine.getRuntimeService().startProcessInstanceByKey(process.value(), matter.value(), words.values()).getId()));
    }

    @Override
    public String startByMessage(String message, MatterNumber matter, Outcome words) {
        return asked(() -> MatterTenants.starting(matter,
                () -> engine.getRuntimeService().startProcessInstanceByMessage(message, matter.value(), words.values()).getId()));
    }

    @Override
    public void correlate(String message, String processInstance, Outcome words) {
        asked(() -> engine.getRuntimeService().createMessageCorrelation(message).processInstanceId(processInstance)
                .setVariables(words.values()).correlateWithResult());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskFacts> task(String taskId) {
        return tasks.find(taskId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskFacts> tasksOf(String processInstance) {
        return tasks.ofTree(processInstance);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskFacts> tasksOf(MatterNumber matter) {
        return tasks.of(matter);
    }

    @Override
    public void claim(String taskId) {
        var person = acting.required().person();
        var task = open(taskId);
        EngineGround.TAKEN_BY_SOMEBODY_ELSE.refuseIf(task.assignee() != null && !task.assignee().equals(person));
        if (task.assignee() == null) {
            asked(() -> engine.getTaskService().claim(taskId, person.value()));
        }
    }

    @Override
    public void handBack(String taskId) {
        EngineGround.NOT_THE_ASSIGNEE.refuseIf(!acting.required().person().equals(open(taskId).assignee()));
        asked(() -> engine.getTaskService().setAssignee(taskId, null));
    }

    @Override
    public void handOver(String taskId, PersonId receiver) {
        EngineGround.NOT_THE_ASSIGNEE.refuseIf(!acting.required().person().equals(open(taskId).assignee()));
        asked(() -> engine.getTaskService().setAssignee(taskId, receiver.value()));
    }

    @Override
    public void giveTo(String taskId, PersonId receiver) {
        asked(() -> engine.getTaskService().setAssignee(open(taskId).id(), receiver.value()));
    }

    @Override
    public void complete(String taskId, Map<String, Object> values) {
        asked(() -> engine.getTaskService().complete(taskId, values));
    }

    @Override
    public void claimAndComplete(String taskId, Map<String, Object> values) {
        claim(taskId);
        complete(taskId, values);
    }

    @Override
    @Transactional(readOnly = true)
    public String formOf(String taskId) {
        try (var form = engine.getFormService().getDeployedTaskForm(taskId)) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> openingOf(String taskId) {
        var task = open(taskId);
        return handlers.of(task.key()).opening(task);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> decide(String decision, Map<String, Object> inputs) {
        return engine.getDecisionService().evaluateDecisionByKey(decision).variables(inputs).evaluate().getResultList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String processInstance) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(processInstance).count() > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Trace> trace(String processInstance) {
        return traces.of(processInstance);
    }

    private TaskFacts open(String taskId) {
        return tasks.find(taskId).orElseThrow(EngineGround.TASK_IS_GONE::refusal);
    }

    private void asked(Runnable command) {
        asked(() -> {
            command.run();
            return null;
        });
    }

    /** The engine wraps what our listeners throw; a refusal comes out as itself, a lost race as a refusal. */
    private <T> T asked(Supplier<T> command) {
        RefusalNote.take();
        try {
            return Inside.run(command);
        } catch (OptimisticLockingException lost) {
            throw EngineGround.TASK_IS_GONE.refusal();
        } catch (ProcessEngineException wrapped) {
            throw RefusalNote.in(wrapped).<RuntimeException>map(refusal -> refusal).orElse(wrapped);
        }
    }
}
