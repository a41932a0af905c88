package cn.dangchang.law.domain.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.law.DiscretionGround;
import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations.Measure;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.law.Weighing.Milder;
import cn.dangchang.law.Weighing.Place;
import cn.dangchang.law.Weighing.Proposal;
import cn.dangchang.law.Weighing.Provision;
import cn.dangchang.law.Weighing.Weighed;
import cn.dangchang.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by themselves, without a database. */
class DiscretionRulesTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<Entry> NAMES = Stream.of("minor", "ordinary", "heavier", "severe").map(each -> new Entry(each, each, each, false, false)).toList();
    private static final Range FIVE_TO_TWENTY = stepped(range(50_000, 200_000, true, Set.of()));

    private final FineRule rule = new FineRule(Set.of("removed-harm"), Set.of("review-failed"));

    @ParameterizedTest
    @CsvSource({"49999, AMOUNT_OUTSIDE_RANGE", "200001, AMOUNT_OUTSIDE_RANGE", "50000, BELOW_STEP_WITHOUT_GROUND", "125000, ABOVE_STEP_WITHOUT_GROUND",
        "200000, ABOVE_STEP_WITHOUT_GROUND"})
    void outsideTheRangeOrTheStepIsRefused(int amount, DiscretionGround ground) {
        refused(ground, () -> rule.weigh(proposal("ordinary", amount, Set.of(), null), FIVE_TO_TWENTY));
    }

    @ParameterizedTest
    @CsvSource({"87500", "100000", "124999.99"})
    void withinTheStepNothingIsAsked(BigDecimal amount) {
        assertThat(rule.weigh(proposal("ordinary", amount, Set.of(), null), FIVE_TO_TWENTY).place()).isEqualTo(Place.WITHIN);
    }

    @Test
    void belowTheStepNeedsALegalGroundAndAnApproval() {
        refused(DiscretionGround.BELOW_STEP_WITHOUT_GROUND, () -> rule.weigh(proposal("ordinary", 60_000, Set.of("review-failed"), "head"), FIVE_TO_TWENTY));
        refused(DiscretionGround.BELOW_STEP_WITHOUT_APPROVAL, () -> rule.weigh(proposal("ordinary", 60_000, Set.of("removed-harm"), " "), FIVE_TO_TWENTY));
        assertThat(rule.weigh(proposal("ordinary", 60_000, Set.of("removed-harm"), "head"), FIVE_TO_TWENTY).place()).isEqualTo(Place.BELOW);
    }

    @Test
    void aboveTheStepNeedsAnAggravatingGround() {
        refused(DiscretionGround.ABOVE_STEP_WITHOUT_GROUND, () -> rule.weigh(proposal("ordinary", 150_000, Set.of("removed-harm"), "head"), FIVE_TO_TWENTY));
        assertThat(rule.weigh(proposal("ordinary", 150_000, Set.of("review-failed"), null), FIVE_TO_TWENTY).place()).isEqualTo(Place.ABOVE);
    }

    @Test
    void theHighestAmountOfTheRangeBelongsToItsLastStep() {
        assertThat(rule.weigh(proposal("severe", 200_000, Set.of(), null), FIVE_TO_TWENTY).place()).isEqualTo(Place.WITHIN);
    }

    @Test
    void aReasonAStepAndKnownCircumstancesAreNeeded() {
        refused(DiscretionGround.NO_SUCH_STEP, () -> rule.weigh(proposal("gentle", 60_000, Set.of(), null), FIVE_TO_TWENTY));
        refused(DiscretionGround.NO_SUCH_CIRCUMSTANCE, () -> rule.weigh(proposal("minor", 60_000, Set.of("poor"), null), FIVE_TO_TWENTY));
        refused(DiscretionGround.REASON_MISSING, () -> rule.weigh(new Proposal("fact", new Provision("v", "unit", null), List.of(), DAY, DAY, DAY, "minor",
                BigDecimal.valueOf(60_000), Set.of(), " ", null), FIVE_TO_TWENTY));
    }

    @Test
    void whereNoFineIsProvidedNoneIsImposedAndAMandatoryOneIsNotLeftOut() {
        var stop = new Range("unit", Offender.UNIT, "情节严重", null, null, false, Set.of(PenaltyKind.SUSPENSION), List.of());
        refused(DiscretionGround.NO_FINE_PROVIDED, () -> rule.weigh(proposal(null, 1, Set.of(), null), stop));
        assertThat(rule.weigh(proposal(null, (BigDecimal) null, Set.of(), null), stop).amount()).isNull();
        refused(DiscretionGround.AMOUNT_OUTSIDE_RANGE, () -> rule.weigh(proposal("minor", (BigDecimal) null, Set.of(), null), FIVE_TO_TWENTY));
        assertThat(rule.weigh(proposal("minor", (BigDecimal) null, Set.of(), null), stepped(range(0, 50_000, false, Set.of()))).amount()).isNull();
    }

    @Test
    void severalActsAreAddedAndNoActIsFinedTwice() {
        var first = weighed("fact-1", 30_000);
        var second = weighed("fact-2", 20_000);
        assertThat(OneFine.sum(List.of(first, second), Set.of())).isEqualByComparingTo("50000");
        refused(DiscretionGround.ACT_FINED_TWICE, () -> OneFine.sum(List.of(first, second, weighed("fact-1", 1)), Set.of()));
        refused(DiscretionGround.ACT_FINED_TWICE, () -> OneFine.sum(List.of(first, second), Set.of("fact-2")));
        assertThat(OneFine.sum(List.of(first, weighed("fact-1", null)), Set.of())).isEqualByComparingTo("30000");
    }

    @ParameterizedTest
    @CsvSource({"0, 50000, 0, 50000, SAME", "0, 50000, 0, 40000, NOW", "0, 50000, 0, 60000, THEN", "10000, 50000, 5000, 60000, PERSON_MUST_LOOK",
        "10000, 50000, 5000, 50000, NOW"})
    void theMilderLawIsTheOneWithTheLowerLimits(int lowestThen, int highestThen, int lowestNow, int highestNow, Milder milder) {
        assertThat(MilderLaw.of(range(lowestThen, highestThen, true, Set.of()), range(lowestNow, highestNow, true, Set.of()))).isEqualTo(milder);
    }

    @Test
    void whatIsImposedBesidesTheFineCountsToo() {
        var plain = range(0, 50_000, true, Set.of());
        var stopping = range(0, 50_000, true, Set.of(PenaltyKind.SUSPENSION));
        assertThat(MilderLaw.of(plain, stopping)).isEqualTo(Milder.THEN);
        assertThat(MilderLaw.of(stopping, plain)).isEqualTo(Milder.NOW);
        assertThat(MilderLaw.of(stopping, range(0, 50_000, true, Set.of(PenaltyKind.CONFISCATION)))).isEqualTo(Milder.PERSON_MUST_LOOK);
        assertThat(MilderLaw.of(plain, range(0, 50_000, false, Set.of()))).isEqualTo(Milder.NOW);
        assertThat(MilderLaw.of(stopping, range(0, 40_000, true, Set.of(PenaltyKind.CONFISCATION)))).isEqualTo(Milder.PERSON_MUST_LOOK);
    }

    @Test
    void whatIsNotPunishedAnyMoreIsNotPunished() {
        assertThat(MilderLaw.of(range(0, 1, true, Set.of()), null)).isEqualTo(Milder.NOW);
        assertThat(MilderLaw.of(null, range(0, 1, true, Set.of()))).isEqualTo(Milder.THEN);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, false, true", "2026-03-11, false, false", "2026-03-11, true, true", "2029-03-10, true, true", "2029-03-11, true, false"})
    void twoYearsOrFiveRunFromTheEndOfTheAct(LocalDate found, boolean graveHarm, boolean punishable) {
        ThrowingCallable asked = () -> Limitation.require(LocalDate.of(2024, 3, 10), found, graveHarm);
        if (punishable) {
            assertThatCode(asked).doesNotThrowAnyException();
        } else {
            refused(DiscretionGround.LIMITATION_HAS_RUN, asked);
        }
    }

    @Test
    void anActThatGoesOnIsNeverTooOld() {
        assertThatCode(() -> Limitation.require(null, DAY, false)).doesNotThrowAnyException();
    }

    @Test
    void partsOfIncomeAndGainBecomeYuan() {
        var income = stepped(new Range("person", Offender.PERSON, null, BigDecimal.valueOf(20), BigDecimal.valueOf(50), true, Set.of(), List.of(),
                Measure.INCOME_PERCENT, ""));
        assertThat(income.holds(BigDecimal.valueOf(30))).isFalse();
        var yuan = income.inYuan(BigDecimal.valueOf(200_000));
        assertThat(yuan.lowest()).isEqualByComparingTo("40000");
        assertThat(yuan.highest()).isEqualByComparingTo("100000");
        assertThat(yuan.steps().get(0).highest()).isEqualByComparingTo("55000");
        assertThat(new Range("unit", Offender.UNIT, null, BigDecimal.valueOf(2), BigDecimal.valueOf(5), true, Set.of(), List.of(), Measure.ILLEGAL_GAIN_MULTIPLE, "")
                .inYuan(BigDecimal.valueOf(150_000)).highest()).isEqualByComparingTo("750000");
    }

    @Test
    void aRangeIsDividedEquallyAndAFixedOneNot() {
        assertThat(FIVE_TO_TWENTY.steps()).extracting(Step::lowest).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(50_000), new BigDecimal(87_500), new BigDecimal(125_000), new BigDecimal(162_500));
        assertThat(FIVE_TO_TWENTY.steps()).noneMatch(Step::verified);
        StepLine.check(FIVE_TO_TWENTY, FIVE_TO_TWENTY.steps());
        assertThat(EqualSteps.of(range(40, 40, true, Set.of()), NAMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40000, 100000, 100000, 200000, STEP_OUTSIDE_RANGE", "50000, 100000, 100000, 210000, STEP_OUTSIDE_RANGE",
        "50000, 110000, 100000, 200000, STEPS_OVERLAP", "50000, 90000, 100000, 200000, STEPS_LEAVE_A_GAP", "60000, 100000, 100000, 200000, STEPS_LEAVE_A_GAP",
        "50000, 100000, 100000, 190000, STEPS_LEAVE_A_GAP", "50000, 50000, 50000, 200000, STEP_INCOMPLETE"})
    void stepsThatDoNotFillTheRangeAreRefused(int first, int second, int third, int fourth, DiscretionGround ground) {
        refused(ground, () -> StepLine.check(FIVE_TO_TWENTY, List.of(step("a", first, second), step("b", third, fourth))));
    }

    @Test
    void aStepWithoutConditionOrFigureIsRefused() {
        refused(DiscretionGround.STEP_INCOMPLETE, () -> StepLine.check(FIVE_TO_TWENTY, List.of()));
        refused(DiscretionGround.STEP_INCOMPLETE, () -> StepLine.check(FIVE_TO_TWENTY, List.of(new Step("a", "一般", "", BigDecimal.ONE, BigDecimal.TEN, true))));
        refused(DiscretionGround.STEP_INCOMPLETE, () -> StepLine.check(FIVE_TO_TWENTY, List.of(new Step("a", "一般", "条件", null, BigDecimal.TEN, true))));
        refused(DiscretionGround.RANGE_HAS_NO_STEPS, () -> StepLine.check(range(40, 40, true, Set.of()), List.of(step("a", 40, 40))));
    }

    private static Proposal proposal(String step, int amount, Set<String> circumstances, String approvedBy) {
        return proposal(step, BigDecimal.valueOf(amount), circumstances, approvedBy);
    }

    private static Proposal proposal(String step, BigDecimal amount, Set<String> circumstances, String approvedBy) {
        return new Proposal("fact", new Provision("v", "unit", null), List.of(), DAY, DAY, DAY, step, amount, circumstances, "理由", approvedBy);
    }

    private static Weighed weighed(String act, Integer amount) {
        return new Weighed(act, new Provision("v", "unit", null), FIVE_TO_TWENTY, "minor", amount == null ? null : BigDecimal.valueOf(amount), Place.WITHIN);
    }

    private static Range range(int lowest, int highest, boolean must, Set<PenaltyKind> also) {
        return new Range("unit", Offender.UNIT, null, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), must, also, List.of());
    }

    private static Range stepped(Range range) {
        return new Range(range.id(), range.offender(), range.circumstance(), range.lowest(), range.highest(), range.must(), range.also(),
                EqualSteps.of(range, NAMES), range.measure(), "");
    }

    private static Step step(String id, int lowest, int highest) {
        return new Step(id, id, "条件", BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), true);
    }

    private static void refused(DiscretionGround ground, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
