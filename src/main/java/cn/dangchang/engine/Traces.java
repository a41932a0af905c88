package cn.dangchang.engine;

import cn.dangchang.engine.Processes.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Where the tokens of an instance are and which way they came. */
@Component
class Traces {
    private static final long ONE_STEP = 1000;

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
                flows(instance.getProcessDefinitionId(), steps), called));
    }

    /** In the order in which they began. */
    private static Set<String> idsOf(List<HistoricActivityInstance> steps, boolean ended) {
        var ids = new LinkedHashSet<String>();
        steps.stream().filter(step -> ended == (step.getEndTime() != null)).map(Traces::activity)
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

    /** A flow counts as taken when its target began in the moment in which its source ended: one step is one transaction. */
    private List<String> flows(String definition, List<HistoricActivityInstance> steps) {
        var visits = steps.stream().collect(Collectors.groupingBy(Traces::activity));
        return models.getBpmnModelInstance(definition).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> follows(visits.getOrDefault(flow.getSource().getId(), List.of()), visits.getOrDefault(flow.getTarget().getId(), List.of())))
                .map(SequenceFlow::getId).toList();
    }

    private static boolean follows(List<HistoricActivityInstance> sources, List<HistoricActivityInstance> targets) {
        return sources.stream().filter(source -> source.getEndTime() != null).anyMatch(source -> targets.stream()
                .mapToLong(target -> target.getStartTime().getTime() - source.getEndTime().getTime()).anyMatch(after -> after >= 0 && after <= ONE_STEP));
    }

    private static String activity(HistoricActivityInstance step) {
        return step.getActivityId().replace("#multiInstanceBody", "");
    }
}
