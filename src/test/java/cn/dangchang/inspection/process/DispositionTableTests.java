package cn.dangchang.inspection.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.models.DecisionTableOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispositionTableTests {
    private final DecisionTableOf table = new DecisionTableOf("inspection", "disposition");

    @Test
    void whatCanBeCorrectedNowIsCorrectedOnTheSpot() {
        assertThat(proposedFor("correctableNow")).containsExactly("rectify-now");
    }

    @Test
    void whatCannotBeCorrectedNowIsOrderedWithATerm() {
        assertThat(proposedFor()).containsExactly("order-rectification");
    }

    @Test
    void aMajorHazardCallsForMeasuresAndAStop() {
        assertThat(proposedFor("majorHazard")).containsExactly("order-rectification", "emergency-measure", "suspend-operations");
    }

    @Test
    void aMajorHazardRemovedAtOnceNeedsNoStop() {
        assertThat(proposedFor("majorHazard", "correctableNow")).containsExactly("rectify-now", "emergency-measure");
    }

    @Test
    void aSuspectedViolationOpensACase() {
        assertThat(proposedFor("violationSuspected")).containsExactly("order-rectification", "file-case");
    }

    @Test
    void aSmallViolationIsPunishedOnTheSpot() {
        assertThat(proposedFor("violationSuspected", "summaryFits", "correctableNow")).containsExactly("rectify-now", "summary-penalty");
    }

    @Test
    void aSummaryPenaltyWithoutAViolationIsNotProposed() {
        assertThat(proposedFor("summaryFits", "correctableNow")).containsExactly("rectify-now");
    }

    @Test
    void whatIsAnotherAuthoritysIsPassedOnAndNotPunishedHere() {
        assertThat(proposedFor("otherAuthority", "violationSuspected", "correctableNow")).containsExactly("transfer");
        assertThat(proposedFor("otherAuthority", "majorHazard")).containsExactly("emergency-measure", "transfer");
    }

    @Test
    void absentAndNullMeanNo() {
        var nothing = new HashMap<String, Object>();
        assertThat(table.decide(nothing, "action")).containsExactly("order-rectification");
        for (String input : List.of("majorHazard", "correctableNow", "violationSuspected", "summaryFits", "otherAuthority")) {
            nothing.put(input, null);
        }
        assertThat(table.decide(nothing, "action")).containsExactly("order-rectification");
    }

    @Test
    void everyProposalNamesItsBasis() {
        assertThat(table.basesGiven(Map.of("majorHazard", true, "violationSuspected", true))).isTrue();
        assertThat(table.basesGiven(Map.of("correctableNow", true, "violationSuspected", true, "summaryFits", true))).isTrue();
        assertThat(table.basesGiven(Map.of("otherAuthority", true))).isTrue();
    }

    private List<String> proposedFor(String... facts) {
        var inputs = new HashMap<String, Object>();
        for (String input : List.of("majorHazard", "correctableNow", "violationSuspected", "summaryFits", "otherAuthority")) {
            inputs.put(input, List.of(facts).contains(input));
        }
        return table.decide(inputs, "action");
    }
}
