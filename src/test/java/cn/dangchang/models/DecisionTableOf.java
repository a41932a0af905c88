package cn.dangchang.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table evaluated by the engine's own evaluator, without the rest of the engine. */
public final class DecisionTableOf {
    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    public DecisionTableOf(String module, String key) {
        try (var file = Files.newInputStream(Path.of("processes", module, key + ".dmn"))) {
            decision = ENGINE.parseDecision(key, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> decide(Map<String, Object> inputs, String output) {
        return ENGINE.evaluateDecision(decision, inputs).stream().map(row -> (String) row.getEntry(output)).toList();
    }

    /** @return the outputs of the one row that applies. */
    public Map<String, Object> only(Map<String, Object> inputs) {
        return ENGINE.evaluateDecision(decision, inputs).getSingleResult().getEntryMap();
    }

    /** @return whether every row that applies names its basis. */
    public boolean basesGiven(Map<String, Object> inputs) {
        return ENGINE.evaluateDecision(decision, inputs).stream().map(DmnDecisionResultEntries::getEntryMap)
                .allMatch(row -> ((String) row.get("basis")).contains("《"));
    }
}
