package cn.dangchang.plan.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.Registers.Entry;
import cn.dangchang.plan.Registers.Line;
import cn.dangchang.plan.Share;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TallyingTests {
    private final RegisterKinds kinds = new RegisterKinds();

    @Test
    void hoursOfTrainingAreSummedByPersonAndWhoHasNoneStandsThereWithANought() {
        var known = new LinkedHashMap<>(Map.of("inspector-1", "甲"));
        known.put("inspector-2", "乙");
        known.put("inspector-3", "丙");
        var lines = new Tallying(kinds.required("officer-trainings"), known.keySet(), known).of(List.of(
                entry("officer-trainings", Map.of("people", List.of("inspector-1", "inspector-2"), "hours", List.of("8"))),
                entry("officer-trainings", Map.of("people", List.of("inspector-1"), "hours", List.of("4")))));
        assertThat(lines).contains(new Line("甲", 2, 12L), new Line("乙", 1, 8L), new Line("丙", 0, 0L));
    }

    @Test
    void ofTheSixThatAStationNeedsTheSetOnesAreCounted() {
        var lines = new Tallying(kinds.required("stations"), Set.of("HX-QSZ"), Map.of("HX-QSZ", "青石镇")).of(List.of(
                entry("stations", Map.of("unit", List.of("HX-QSZ"), "institution", List.of("true"), "funds", List.of("true")))));
        assertThat(lines).containsExactly(new Line("青石镇", 1, 2L));
    }

    @Test
    void aWithdrawnEntryDoesNotCount() {
        var withdrawn = new Entry(UUID.randomUUID(), 0, "press-items", LocalDate.of(2026, 9, 9), null, Map.of("team", List.of("HX-1")), "重复",
                new PersonId("coordinator-1"), Instant.EPOCH, List.of());
        assertThat(new Tallying(kinds.required("press-items"), Set.of("HX-1"), Map.of("HX-1", "一组")).of(List.of(withdrawn))).containsExactly(new Line("一组", 0, null));
    }

    @Test
    void sharesHaveOneDecimal() {
        assertThat(Share.of(19, 31)).isEqualTo("61.3");
        assertThat(Share.of(12, 31)).isEqualTo("38.7");
        assertThat(Share.of(0, 0)).isEqualTo("0.0");
    }

    private static Entry entry(String kind, Map<String, List<String>> content) {
        return new Entry(UUID.randomUUID(), 0, kind, LocalDate.of(2026, 9, 9), null, content, null, new PersonId("coordinator-1"), Instant.EPOCH, List.of());
    }
}
