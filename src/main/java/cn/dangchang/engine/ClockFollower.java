package cn.dangchang.engine;

import cn.dangchang.calendar.Clocks.ClockMoved;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the timers and the due dates of tasks with their clock, in the transaction that moved it. */
@Component
class ClockFollower {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final DueDates dueDates;
    private final ObjectProvider<TaskObserver> observers;
    private final TaskReader reader;

    ClockFollower(RuntimeService runtime, TaskService tasks, ManagementService jobs, RepositoryService models, DueDates dueDates,
                  ObjectProvider<TaskObserver> observers, TaskReader reader) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.models = models;
        this.dueDates = dueDates;
        this.observers = observers;
        this.reader = reader;
    }

    @EventListener
    void on(ClockMoved moved) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery().processInstanceBusinessKey(moved.matter().value()).list()) {
            var model = (ProcessDefinitionEntity) ((RepositoryServiceImpl) models).getDeployedProcessDefinition(instance.getProcessDefinitionId());
            var subject = (String) runtime.getVariableLocal(instance.getId(), "subject");
            jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().forEach(job -> move(job, model, moved, subject));
            tasks.createTaskQuery().processInstanceId(instance.getId()).list().forEach(task -> move(task, model, moved, subject));
        }
    }

    private void move(Job job, ProcessDefinitionEntity model, ClockMoved moved, String subject) {
        ActivityImpl activity = model.findActivity(jobs.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId());
        if (activity != null && moved.kind().equals(activity.getProperty(ModelListener.CLOCK))) {
            jobs.setJobDuedate(job.getId(), Date.from(dueDates.timer(moved.matter(), subject, moved.kind(), (int) activity.getProperty(ModelListener.DAYS_BEFORE))));
        }
    }

    private void move(Task task, ProcessDefinitionEntity model, ClockMoved moved, String subject) {
        ActivityImpl activity = model.findActivity(task.getTaskDefinitionKey());
        if (activity == null || !moved.kind().equals(activity.getProperty(ModelListener.CLOCK))) {
            return;
        }
        task.setDueDate(dueDates.running(moved.matter(), subject, moved.kind()).map(clock -> Date.from(clock.dueAt())).orElse(null));
        tasks.saveTask(task);
        reader.find(task.getId()).ifPresent(facts -> observers.forEach(observer -> observer.dueMoved(facts)));
    }
}
