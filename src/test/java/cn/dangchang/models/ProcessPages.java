package cn.dangchang.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The page and the picture of a process in {@code docs/processes} show the process that runs. */
public final class ProcessPages {
    private ProcessPages() {}

    public static List<String> complaints(Model model, Path pages) {
        var complaints = new ArrayList<String>();
        String page = text(pages.resolve(model.name() + ".md"));
        String picture = text(pages.resolve("img/" + model.name() + ".svg"));
        for (FlowElement element : model.all(FlowElement.class)) {
            if (!picture.contains("data-element-id=\"" + element.getId() + "\"")) {
                complaints.add(model.at(element) + " is not in the picture; run tools/render.mjs");
            }
            if (element instanceof UserTask && !page.contains("`" + element.getId() + "`")) {
                complaints.add(model.at(element) + " is not on the page");
            }
        }
        return complaints;
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
