package cn.dangchang.penalty.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.models.DecisionTableOf;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PenaltyTrackTableTests {
    private final DecisionTableOf table = new DecisionTableOf("penalty", "penalty-track");

    @ParameterizedTest
    @CsvSource({"unit, 49999, false", "unit, 50000, true", "unit, 49999.99, false", "person, 19999, false", "person, 20000, true", "person, 49999, true"})
    void theAmountOfTheFineOpensTheHearingReviewAndDiscussion(String party, double fine, boolean major) {
        assertThat(track(Map.of("party", party, "fine", fine))).containsExactly(major, major, major);
        assertThat(track(Map.of("party", party, "confiscation", fine))).containsExactly(major, major, major);
    }

    @ParameterizedTest
    @CsvSource({"unit, hearingUnit, 99999, 100000", "person, hearingPerson, 4999, 5000"})
    void theProvincesThresholdGoesBeforeTheDefault(String party, String threshold, int below, int at) {
        assertThat(track(Map.of("party", party, "fine", below, threshold, at))).containsExactly(false, false, false);
        assertThat(track(Map.of("party", party, "fine", at, threshold, at))).containsExactly(true, true, true);
        assertThat(track(Map.of("party", party, "confiscation", at, "hearingConfiscation", at))).containsExactly(true, true, true);
        assertThat(track(Map.of("party", party, "confiscation", below, "hearingConfiscation", at))).containsExactly(false, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopsBusiness", "closes", "revokesLicence", "lowersGrade", "limitsPractice"})
    void graveKindsDoSoWhateverTheFine(String kind) {
        assertThat(track(Map.of("party", "unit", "fine", 0, kind, true))).containsExactly(true, true, true);
        assertThat(track(Map.of("party", "unit", "fine", 0, kind, false))).containsExactly(false, false, false);
    }

    @ParameterizedTest
    @CsvSource({"complex, true", "publicInterest, false", "hearingHeld, false"})
    void aDifficultCaseOneOfPublicInterestAndOneAfterAHearingAreReviewed(String fact, boolean discussed) {
        assertThat(track(Map.of("party", "unit", "fine", 1000, fact, true))).containsExactly(false, true, discussed);
    }

    @Test
    void severalFactsTogetherNeverAskForLess() {
        assertThat(track(Map.of("party", "unit", "fine", 1000, "complex", true, "publicInterest", true, "hearingHeld", true)))
                .containsExactly(false, true, true);
        assertThat(track(Map.of("party", "unit", "fine", 50_000, "hearingHeld", true))).containsExactly(true, true, true);
    }

    @Test
    void absentAndNullMeanNoAndTheDefault() {
        assertThat(track(Map.of())).containsExactly(false, false, false);
        var nothing = new HashMap<String, Object>(Map.of("party", "unit", "fine", 50_000));
        Arrays.asList("confiscation", "stopsBusiness", "closes", "revokesLicence", "lowersGrade", "limitsPractice", "complex", "publicInterest", "hearingHeld",
                "hearingUnit", "hearingPerson", "hearingConfiscation").forEach(name -> nothing.put(name, null));
        assertThat(track(nothing)).containsExactly(true, true, true);
        nothing.put("fine", null);
        assertThat(track(nothing)).containsExactly(false, false, false);
    }

    @Test
    void wherePartyIsNotNamedTheStricterThresholdHolds() {
        assertThat(track(Map.of("fine", 20_000))).containsExactly(true, true, true);
    }

    @Test
    void everyRowNamesItsArticle() {
        assertThat((String) table.only(Map.of("party", "unit", "stopsBusiness", true)).get("basis")).contains("第六十三条第一款第四项");
        assertThat((String) table.only(Map.of("party", "unit", "hearingHeld", true)).get("basis")).contains("第五十八条第一款第二项");
    }

    private List<Object> track(Map<String, Object> inputs) {
        var row = table.only(inputs);
        return List.of(row.get("hearing"), row.get("legalReview"), row.get("collectiveDiscussion"));
    }
}
