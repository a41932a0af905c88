package cn.dangchang.plan.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.CampaignFigures.Place;
import cn.dangchang.plan.VisitFindings.Count;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** findings of one kind at one enterprise count once for the average, each for itself in the total. */
class GroupRankingTests {
    private static final AgencyId HERE = new AgencyId("HX");
    private final Map<String, String> groups = new LinkedHashMap<>(Map.of("HX-1", "矿山组"));
    private final List<Entry> held = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();

    @Test
    void threeEnterprisesWithTenKindsInFifteenFindingsAreThreePointThreeThree() {
        for (int enterprise = 0; enterprise < 3; enterprise++) {
            var visit = visit("HX-1", UUID.randomUUID());
            for (int kind = 0; kind < (enterprise == 0 ? 4 : 3); kind++) {
                found(visit, "kind-" + kind, kind == 0 ? enterprise == 0 ? 2 : 3 : 1, 0);
            }
        }
        assertThat(ranking()).singleElement().satisfies(place -> {
            assertThat(place.average()).isEqualTo("3.33");
            assertThat(place.findings()).isEqualTo(15);
            assertThat(place.enterprises()).isEqualTo(3);
        });
    }

    @Test
    void theSameKindAtASecondVisitToTheEnterpriseIsNotAnotherOne() {
        var enterprise = UUID.randomUUID();
        found(visit("HX-1", enterprise), "electrical", 2, 0);
        found(visit("HX-1", enterprise), "electrical", 1, 1);
        assertThat(ranking()).singleElement().satisfies(place -> {
            assertThat(place.average()).isEqualTo("1.00");
            assertThat(place.visits()).isEqualTo(2);
            assertThat(place.majorHazards()).isOne();
        });
    }

    @Test
    void groupsOfEqualAverageAreOrderedByMajorHazardsThenByFindingsAndTrueEqualsShareTheRank() {
        groups.putAll(Map.of("HX-2", "危化组", "HX-3", "冶炼组", "HX-4", "涉尘组", "HX-5", "涉氨组"));
        found(visit("HX-1", UUID.randomUUID()), "electrical", 3, 0);
        found(visit("HX-2", UUID.randomUUID()), "electrical", 1, 1);
        found(visit("HX-3", UUID.randomUUID()), "electrical", 2, 0);
        found(visit("HX-4", UUID.randomUUID()), "electrical", 2, 0);
        var ranking = ranking();
        assertThat(ranking).extracting(Place::rank).containsExactly(1, 2, 3, 3, 5);
        assertThat(ranking).extracting(Place::group).startsWith("危化组", "矿山组").endsWith("涉氨组").contains("冶炼组", "涉尘组");
    }

    private List<Place> ranking() {
        return GroupRanking.of(groups, held, counts);
    }

    private MatterNumber visit(String team, UUID enterprise) {
        var number = new MatterNumber("HX-JC2026-%04d".formatted(held.size() + 1));
        var day = LocalDate.of(2026, 9, 8);
        held.add(new Entry(number, HERE, enterprise, UUID.randomUUID(), "concentrated", team, null, day, day));
        return number;
    }

    private void found(MatterNumber visit, String category, int findings, int major) {
        counts.add(new Count(visit, category, findings, major));
    }
}
