package cn.dangchang.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One instance on its way through a model. */
final class Run {
    private final ProcessEngine engine;
    private final String instance;

    private Run(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance.getId();
    }

    static Run start(BareEngine bare, String process, String number, Map<String, Object> words) {
        return new Run(bare.engine, bare.engine.getRuntimeService().startProcessInstanceByKey(process, number, words));
    }

    static Run message(BareEngine bare, String message, String number, Map<String, Object> words) {
        return new Run(bare.engine, bare.engine.getRuntimeService().startProcessInstanceByMessage(message, number, words));
    }

    /** Does the only open task of this kind; {@code words} are pairs of name and value. */
    Run done(String task, Object... words) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i < words.length; i += 2) {
            values.put((String) words[i], words[i + 1]);
        }
        var open = open(task);
        assertThat(open).as("open tasks " + task + " among " + tasks()).isNotEmpty();
        assertThat(engine.getFormService().getDeployedTaskForm(open.get(0).getId())).as("deployed form of " + task).isNotNull();
        engine.getTaskService().complete(open.get(0).getId(), values);
        return this;
    }

    Run hears(String message) {
        engine.getRuntimeService().createMessageCorrelation(message).processInstanceId(instance).correlate();
        return this;
    }

    Run timeRunsOut(String timer) {
        Job job = engine.getManagementService().createJobQuery().processInstanceId(instance).activityId(timer).singleResult();
        engine.getManagementService().executeJob(job.getId());
        return this;
    }

    /** @return keys of the open tasks, of called processes too, in alphabetical order. */
    List<String> tasks() {
        return engine.getTaskService().createTaskQuery().list().stream().filter(this::ours).map(Task::getTaskDefinitionKey).sorted().toList();
    }

    Run waitsAt(String... tasks) {
        assertThat(tasks()).containsExactly(tasks);
        return this;
    }

    void endedAt(String end) {
        assertThat(tasks()).isEmpty();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count()).isZero();
        assertThat(engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance).activityId(end).count()).isEqualTo(1);
    }

    String numberOf(String task) {
        String of = open(task).get(0).getProcessInstanceId();
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(of).singleResult().getBusinessKey();
    }

    private List<Task> open(String task) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list().stream().filter(this::ours).toList();
    }

    private boolean ours(Task task) {
        return task.getProcessInstanceId().equals(instance) || engine.getRuntimeService().createProcessInstanceQuery()
                .superProcessInstanceId(instance).list().stream().anyMatch(called -> called.getId().equals(task.getProcessInstanceId()));
    }
}
