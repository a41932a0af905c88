package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whether every selection is as likely as any other: Pearson's chi-square over many draws, whose seeds are fixed, so that the figures are
 * the same
 * each time. The critical values are those of 0.1 %. Samplers that favour somebody fail the same tests.
 */
class DrawUniformityTests {
    private static final int DRAWS = 10_000;
    private static final double CRITICAL_9 = 27.877;
    private static final double CRITICAL_23 = 49.728;
    private static final List<String> TEN = names(10);
    private static final List<String> FIVE = names(5);
    private static final List<String> FOUR = names(4);

    @Test
    void everyCandidateIsDrawnFirstAsOftenAsAnyOther() {
        assertThat(chiSquare(10, seed -> Lots.draw(TEN, 3, numbers(seed)).get(0))).isLessThan(CRITICAL_9);
    }

    @Test
    void everyPairOfFiveIsDrawnAsOftenAsAnyOther() {
        assertThat(chiSquare(10, seed -> unordered(Lots.draw(FIVE, 2, numbers(seed))))).isLessThan(CRITICAL_9);
    }

    @Test
    void everyOrderOfFourIsDrawnAsOftenAsAnyOther() {
        assertThat(chiSquare(24, seed -> String.join("", Lots.draw(FOUR, 4, numbers(seed))))).isLessThan(CRITICAL_23);
    }

    @Test
    void everyCandidateOfAWholeDrawIsAmongTheDrawnAsOftenAsAnyOther() {
        var drawn = new HashMap<String, Long>();
        for (int seed = 0; seed < DRAWS; seed++) {
            DrawMethod.draw(DrawFixture.input(10, 4, "3"), DrawFixture.seed(seed), "words").shares().get(0).drawn()
                    .forEach(site -> drawn.merge(site, 1L, Long::sum));
        }
        // without replacement: Σ(O−E)²/E · (n−1)/(n−k) follows chi-square with n−1 = 9 degrees of freedom
        assertThat(drawn).hasSize(10);
        assertThat(chiSquare(drawn.values(), DRAWS * 3 / 10.0) * 9 / 7).isLessThan(CRITICAL_9);
    }

    @Test
    void everyOfficerGoesToTheFirstSiteAsOftenAsAnyOther() {
        var input = DrawFixture.input(3, 5, "3");
        assertThat(chiSquare(10, seed -> unordered(DrawMethod.draw(input, DrawFixture.seed(seed), null).teams().get(0).officers())))
                .isLessThan(CRITICAL_9);
    }

    @Test
    void aSamplerThatTakesRemaindersOfTooFewNumbersFails() {
        IntUnaryOperator[] biased = new IntUnaryOperator[1];
        assertThat(chiSquare(10, seed -> {
            var numbers = numbers(seed);
            biased[0] = bound -> numbers.applyAsInt(16) % bound;
            return Lots.draw(TEN, 3, biased[0]).get(0);
        })).isGreaterThan(CRITICAL_9);
    }

    @Test
    void aSamplerThatTakesEveryKthOfASortedListFails() {
        assertThat(chiSquare(10, seed -> {
            int start = numbers(seed).applyAsInt(5);
            return unordered(List.of(FIVE.get(start), FIVE.get((start + 2) % 5)));
        })).isGreaterThan(CRITICAL_9);
    }

    @Test
    void aShuffleThatSwapsWithAnyPlaceFails() {
        assertThat(chiSquare(24, seed -> {
            var numbers = numbers(seed);
            var pool = FOUR.toArray(String[]::new);
            for (int at = 0; at < pool.length; at++) {
                int other = numbers.applyAsInt(pool.length);
                var kept = pool[at];
                pool[at] = pool[other];
                pool[other] = kept;
            }
            return String.join("", Arrays.asList(pool));
        })).isGreaterThan(CRITICAL_23);
    }

    @Test
    void theNumbersStayBelowTheirBoundAndReachEveryValue() {
        var numbers = numbers(1);
        for (int bound : new int[] {1, 2, 3, 7, 1000}) {
            assertThat(IntStream.range(0, 20_000).map(at -> numbers.applyAsInt(bound)).distinct().count()).isEqualTo(bound);
        }
    }

    private static double chiSquare(int categories, Function<Integer, String> draw) {
        Map<String, Long> counted = IntStream.range(0, DRAWS).boxed().collect(Collectors.groupingBy(draw, Collectors.counting()));
        assertThat(counted.size()).isLessThanOrEqualTo(categories);
        double expected = (double) DRAWS / categories;
        return chiSquare(counted.values(), expected) + (categories - counted.size()) * expected;
    }

    private static double chiSquare(Collection<Long> counted, double expected) {
        return counted.stream().mapToDouble(count -> (count - expected) * (count - expected) / expected).sum();
    }

    private static SeededNumbers numbers(int seed) {
        return new SeededNumbers(DrawFixture.seed(seed), "input", "words", "test");
    }

    private static String unordered(List<String> drawn) {
        return String.join(" ", drawn.stream().sorted().toList());
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
