package cn.dangchang.rectification.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.models.DecisionTableOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTableTests {
    private final DecisionTableOf table = new DecisionTableOf("rectification", "escalation");

    @ParameterizedTest
    @CsvSource({"reviewFailed, heavier-penalty", "patrolledForShow, heavier-penalty", "repeatedAccidents, heavier-penalty",
        "majorHazardAfterSelfCheck, suspend-for-rectification", "suspensionExpired, request-closure"})
    void eachFactCallsForItsMeasure(String fact, String measure) {
        assertThat(table.decide(Map.of(fact, true), "measure")).containsExactly(measure);
        assertThat(table.basesGiven(Map.of(fact, true))).isTrue();
    }

    @Test
    void theLicenceFallsOnlyWhenAllThreeConditionsMeet() {
        assertThat(table.decide(Map.of("majorRisk", true, "longStopped", true, "conditionsLost", true), "measure")).containsExactly("revoke-licence");
        assertThat(table.decide(Map.of("majorRisk", true, "longStopped", true), "measure")).isEmpty();
        assertThat(table.decide(Map.of("conditionsLost", true), "measure")).isEmpty();
    }

    @Test
    void severalFactsAreCollected() {
        assertThat(table.decide(Map.of("reviewFailed", true, "suspensionExpired", true), "measure"))
                .isEqualTo(List.of("heavier-penalty", "request-closure"));
    }

    @Test
    void absentAndNullMeanNo() {
        assertThat(table.decide(Map.of(), "measure")).isEmpty();
        var nothing = new HashMap<String, Object>();
        nothing.put("reviewFailed", null);
        nothing.put("majorRisk", null);
        assertThat(table.decide(nothing, "measure")).isEmpty();
    }
}
