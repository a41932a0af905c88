package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.process.Intended.flagged;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which penalties the superior is told. */
class MajorPenaltyTests {
    @Test
    void aFineFromTheSetAmountOnOrAStopOfTheBusiness() {
        assertThat(major(flagged(1, 50000))).isTrue();
        assertThat(major(flagged(1, 49999), flagged(2, 49999))).isFalse();
        assertThat(major(flagged(1, 0, PenaltyKind.SUSPENSION))).isTrue();
        assertThat(major(flagged(1, 100, PenaltyKind.WARNING))).isFalse();
    }

    private static boolean major(Penalty... penalties) {
        return MajorPenalty.is(new CaseDraft(1, "hash", LocalDate.of(2026, 3, 2), List.of(penalties)), BigDecimal.valueOf(50000));
    }
}
