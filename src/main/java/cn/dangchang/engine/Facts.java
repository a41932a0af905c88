package cn.dangchang.engine;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Reads a task of the engine into our words. */
final class Facts {
    private Facts() {}

    static TaskFacts of(DelegateTask task) {
        var entity = (TaskEntity) task;
        // asked of the execution, since no task of ours has variables of its own
        String subject = (String) entity.getExecution().getVariable("subject");
        return new TaskFacts(task.getId(), task.getTaskDefinitionKey(), task.getName(), entity.getProcessDefinition().getKey(),
                task.getProcessInstanceId(), new MatterNumber(entity.getProcessInstance().getBusinessKey()), subject,
                PersonId.orNull(task.getAssignee()), instant(task.getCreateTime()), instant(task.getDueDate()));
    }

    static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
