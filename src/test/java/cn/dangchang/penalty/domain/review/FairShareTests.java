package cn.dangchang.penalty.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.penalty.domain.review.FairShare.Load;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FairShareTests {
    private static final PersonId A = new PersonId("reviewer-a");
    private static final PersonId B = new PersonId("reviewer-b");
    private static final Instant EARLY = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-05T01:00:00Z");

    @Test
    void whoHasFewestOpenComesFirst() {
        assertThat(next(new Load(A, 2, 0, null), new Load(B, 1, 9, LATE))).isEqualTo(B);
    }

    @Test
    void thenWhoHadFewestInTwelveMonths() {
        assertThat(next(new Load(A, 1, 4, EARLY), new Load(B, 1, 3, LATE))).isEqualTo(B);
    }

    @Test
    void thenWhoseLastOneLiesLongestAgoAndWhoNeverHadOneBeforeAll() {
        assertThat(next(new Load(A, 1, 3, LATE), new Load(B, 1, 3, EARLY))).isEqualTo(B);
        assertThat(next(new Load(A, 0, 0, EARLY), new Load(B, 0, 0, null))).isEqualTo(B);
    }

    @Test
    void fortyCasesAreSharedEvenly() {
        Map<PersonId, Integer> given = new HashMap<>(Map.of(A, 0, B, 0));
        Map<PersonId, Instant> last = new HashMap<>();
        for (int n = 0; n < 40; n++) {
            var who = next(new Load(A, given.get(A), given.get(A), last.get(A)), new Load(B, given.get(B), given.get(B), last.get(B)));
            given.merge(who, 1, Integer::sum);
            last.put(who, EARLY.plusSeconds(n));
        }
        assertThat(given.values()).containsOnly(20);
    }

    @Test
    void nobodyIsChosenWhereNobodyMay() {
        assertThat(FairShare.next(List.of())).isEmpty();
    }

    private static PersonId next(Load... loads) {
        return FairShare.next(List.of(loads)).orElseThrow();
    }
}
