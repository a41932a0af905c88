package cn.dangchang.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model as it lies in its module's folder. */
public record Model(String module, String name, BpmnModelInstance bpmn) {
    public static List<Model> all() {
        return filesUnder(Path.of("processes"), ".bpmn").stream().map(Model::read).toList();
    }

    public static Model read(Path file) {
        return new Model(file.getParent().getFileName().toString(), file.getFileName().toString().replace(".bpmn", ""),
                Bpmn.readModelFromFile(file.toFile()));
    }

    static List<Path> filesUnder(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public Collection<UserTask> userTasks() {
        return all(UserTask.class);
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** @return the clock that each task or timer follows, by the element's id. */
    public Map<String, String> clocks() {
        return all(CamundaProperty.class).stream().filter(property -> "clock".equals(property.getCamundaName()))
                .collect(Collectors.toMap(property -> owner(property).getId(), CamundaProperty::getCamundaValue, (one, same) -> one, TreeMap::new));
    }

    String at(BaseElement element) {
        return name + ": " + element.getId();
    }

    private static BaseElement owner(CamundaProperty property) {
        return (BaseElement) property.getParentElement().getParentElement().getParentElement();
    }
}
