package cn.dangchang.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.models.DecisionTableOf;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChangeTableTests {
    private final DecisionTableOf table = new DecisionTableOf("plan", "plan-change");

    @ParameterizedTest
    @CsvSource({"31, 37, minor", "31, 38, major", "31, 25, minor", "31, 24, major", "30, 36, major", "30, 35, minor", "31, 31, minor",
        "0, 0, minor", "0, 1, major"})
    void aFifthOfTheNumberIsAMajorChange(int before, int after, String change) {
        assertThat(table.decide(Map.of("countBefore", before, "countAfter", after), "change")).containsExactly(change);
        assertThat(table.basesGiven(Map.of("countBefore", before, "countAfter", after))).isTrue();
    }

    @Test
    void theKeyScopeAndAHandAreMajorWhateverTheNumber() {
        assertThat(table.decide(Map.of("countBefore", 31, "countAfter", 31, "keyScopeChanged", true), "change")).containsExactly("major");
        assertThat(table.decide(Map.of("countBefore", 31, "countAfter", 31, "flaggedByHand", true), "change")).containsExactly("major");
        assertThat(table.decide(Map.of("countBefore", 31, "countAfter", 31, "flaggedByHand", false), "change")).containsExactly("minor");
    }

    @ParameterizedTest
    @CsvSource({"0.2, major", "0.21, minor", "0.1, major"})
    void theThresholdMayBeSet(double threshold, String change) {
        assertThat(table.decide(Map.of("countBefore", 30, "countAfter", 36, "threshold", threshold), "change")).containsExactly(change);
    }

    @Test
    void absentAndNullMeanNo() {
        assertThat(table.decide(Map.of(), "change")).containsExactly("minor");
        var nothing = new HashMap<String, Object>(Map.of("countBefore", 30, "countAfter", 36));
        nothing.put("threshold", null);
        nothing.put("keyScopeChanged", null);
        assertThat(table.decide(nothing, "change")).containsExactly("major");
    }
}
