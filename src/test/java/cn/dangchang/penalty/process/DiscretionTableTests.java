package cn.dangchang.penalty.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.models.DecisionTableOf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTableTests {
    private final DecisionTableOf table = new DecisionTableOf("penalty", "discretion");

    @ParameterizedTest
    @CsvSource({"'', , penalty, ordinary", "noFault aggravating, grave, no-penalty, none", "trivial corrected, none, no-penalty, none",
        "trivial corrected, minor, penalty, ordinary", "trivial, none, penalty, ordinary", "trivial corrected, , penalty, ordinary",
        "firstTime corrected, minor, may-spare, minor", "firstTime corrected, none, may-spare, minor", "firstTime corrected, grave, penalty, heavier",
        "firstTime corrected aggravating, minor, penalty, heavier", "firstTime, minor, penalty, ordinary", "mitigating, , penalty, minor",
        "aggravating, , penalty, heavier", "aggravating, grave, penalty, severe", "mitigating aggravating, grave, penalty, ordinary"})
    void theCircumstancesSuggestTheStep(String facts, String harm, String outcome, String step) {
        var inputs = new HashMap<String, Object>(Arrays.stream(facts.split(" ")).filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(each -> each, each -> true)));
        inputs.put("harm", harm);
        var row = table.only(inputs);
        assertThat(row).containsEntry("outcome", outcome).containsEntry("step", step);
        assertThat((String) row.get("basis")).contains("《行政处罚法》");
    }

    @Test
    void whatIsAbsentIsNotJudgedLeniently() {
        assertThat(table.only(Map.of())).containsEntry("outcome", "penalty").containsEntry("step", "ordinary");
    }
}
