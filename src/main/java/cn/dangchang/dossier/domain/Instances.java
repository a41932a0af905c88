package cn.dangchang.dossier.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.Processes.Trace;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The instances of a matter with those that they called, and where each stands. */
@Component
@Transactional(readOnly = true)
public class Instances {
    private static final int MOST = 30;

    private final Processes processes;
    private final Names names;

    Instances(Processes processes, Names names) {
        this.processes = processes;
        this.names = names;
    }

    public List<Instance> of(Opened matter) {
        var found = new LinkedHashMap<String, Instance>();
        var waiting = new ArrayList<>(matter.summary().processInstances());
        while (!waiting.isEmpty() && found.size() < MOST) {
            var id = waiting.remove(0);
            processes.trace(id).filter(trace -> !found.containsKey(id)).ifPresent(trace -> {
                found.put(id, new Instance(id, trace.process(), !trace.active().isEmpty(), calledBy(found.values(), id), trace));
                trace.called().forEach(called -> waiting.add(called.processInstance()));
            });
        }
        return List.copyOf(found.values());
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} where the instance works on another matter */
    public Instance of(Opened matter, String instance) {
        return of(matter).stream().filter(each -> each.id().equals(instance)).findFirst().orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** @return who handles each live activity. */
    public Map<String, String> notes(Instance instance) {
        return processes.tasksOf(instance.id()).stream().filter(task -> task.assignee() != null && instance.id().equals(task.processInstance()))
                .collect(Collectors.groupingBy(TaskFacts::key, Collectors.mapping(task -> names.of(task.assignee()), Collectors.joining("、"))));
    }

    private static String calledBy(Iterable<Instance> instances, String id) {
        for (var each : instances) {
            if (each.trace().called().stream().anyMatch(called -> called.processInstance().equals(id))) {
                return each.id();
            }
        }
        return null;
    }

    /** @param process key of the model; @param calledBy the instance whose call activity started it, or null. */
    public record Instance(String id, String process, boolean running, String calledBy, Trace trace) {}
}
