package cn.dangchang.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The decision tables: key = file name, every row says why it applies and on what basis. */
public final class Decisions {
    private Decisions() {}

    public static Set<String> keys() {
        var keys = new TreeSet<String>();
        Model.filesUnder(Path.of("processes"), ".dmn").forEach(file -> keys.add(file.getFileName().toString().replace(".dmn", "")));
        return keys;
    }

    public static List<String> complaints() {
        var complaints = new ArrayList<String>();
        Model.filesUnder(Path.of("processes"), ".dmn").forEach(file -> complaints.addAll(complaints(file)));
        return complaints;
    }

    public static List<String> complaints(Path file) {
        var complaints = new ArrayList<String>();
        String name = file.getFileName().toString().replace(".dmn", "");
        var table = Dmn.readModelFromFile(file.toFile());
        table.getModelElementsByType(Decision.class).stream().filter(decision -> !decision.getId().equals(name))
                .forEach(decision -> complaints.add(name + ": " + decision.getId() + " differs from the file's name"));
        for (DecisionTable rows : table.getModelElementsByType(DecisionTable.class)) {
            if (rows.getOutputs().stream().map(Output::getName).noneMatch("basis"::equals)) {
                complaints.add(name + " gives no basis");
            }
            for (Rule rule : rows.getRules()) {
                if (!NamingLaw.isKebab(rule.getId()) || rule.getDescription() == null || rule.getDescription().getTextContent().isBlank()) {
                    complaints.add(name + ": row " + rule.getId() + " does not say why");
                }
            }
        }
        return complaints;
    }
}
