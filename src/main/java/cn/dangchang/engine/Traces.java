package cn.dangchang.engine;

import cn.dangchang.engine.Processes.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Where the tokens of an instance are and which way they came. */
@Component
class Traces {
    private final HistoryService history;
    private final RepositoryService models;

    Traces(HistoryService history, RepositoryService models) {
        this.history = history;
        this.models = models;
    }

    Optional<Trace> of(String processInstance) {
        var instance = history.createHistoricProcessInstanceQuery().processInstanceId(processInstance).singleResult();
        if (instance == null) {
            return Optional.empty();
        }
        var steps = history.createHistoricActivityInstanceQuery().processInstanceId(processInstance)
                .orderByHistoricActivityInstanceStartTime().asc().list();
        var active = idsOf(steps, false);
        var passed = idsOf(steps, true);
        var called = steps.stream().filter(step -> step.getCalledProcessInstanceId() != null).map(this::called).toList();
        return Optional.of(new Trace(instance.getProcessDefinitionKey(), xml(instance.getProcessDefinitionId()), List.copyOf(active), List.copyOf(passed),
                flows(instance.getProcessDefinitionId(), active, passed), called));
    }

    /** In the order in which they began. */
    private static Set<String> idsOf(List<HistoricActivityInstance> steps, boolean ended) {
        var ids = new LinkedHashSet<String>();
        steps.stream().filter(step -> ended == (step.getEndTime() != null)).map(step -> step.getActivityId().replace("#multiInstanceBody", ""))
                .forEach(ids::add);
        return ids;
    }

    private Trace.Called called(HistoricActivityInstance step) {
        var instance = history.createHistoricProcessInstanceQuery().processInstanceId(step.getCalledProcessInstanceId()).singleResult();
        return new Trace.Called(step.getActivityId(), step.getCalledProcessInstanceId(), instance == null ? "" : instance.getProcessDefinitionKey());
    }

    private String xml(String definition) {
        try (var model = models.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A flow counts as taken when its source was left and its target was reached. */
    private List<String> flows(String definition, Set<String> active, Set<String> passed) {
        return models.getBpmnModelInstance(definition).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> passed.contains(flow.getSource().getId()))
                .filter(flow -> passed.contains(flow.getTarget().getId()) || active.contains(flow.getTarget().getId()))
                .map(SequenceFlow::getId).toList();
    }
}
