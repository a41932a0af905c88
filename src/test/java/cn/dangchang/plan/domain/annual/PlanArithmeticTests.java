package cn.dangchang.plan.domain.annual;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.PlanShares;
import cn.dangchang.plan.PlanWorkload;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanArithmeticTests {
    @ParameterizedTest
    @CsvSource({"19, 12, 31, 61.3, 38.7", "1, 2, 3, 33.3, 66.7", "0, 0, 0, 0.0, 0.0", "5, 0, 5, 100.0, 0.0"})
    void sharesHaveOneDecimal(int determined, int random, int total, BigDecimal first, BigDecimal second) {
        var shares = new PlanShares(determined, random);
        assertThat(shares.total()).isEqualTo(total);
        assertThat(shares.determinedShare()).isEqualTo(first);
        assertThat(shares.randomShare()).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"30, 27, 9", "20, 6, 2", "20, 5, 1", "30, 6, 2", "30, 0, 0", "0, 27, 0", "100, 27, 27"})
    void aRatioOfAPoolIsRoundedUp(int percent, int total, int required) {
        assertThat(Coverage.required(percent, total)).isEqualTo(required);
    }

    @Test
    void supervisionDaysAreWhatOtherWorkLeaves() {
        var work = workload(3);
        assertThat(work.supervisionDays()).isEqualTo(248 * 3 - 330 - 165);
        assertThat(work.costOfVisit()).isEqualByComparingTo("8");
        assertThat(work.visitsPossible()).isEqualTo(31);
    }

    @Test
    void anotherHeadCountChangesTheVisitsThatArePossible() {
        assertThat(workload(4).visitsPossible()).isEqualTo(62);
        assertThat(workload(2).visitsPossible()).isZero();
        assertThat(workload(1).supervisionDays()).isZero();
    }

    private static PlanWorkload workload(int officers) {
        return new PlanWorkload(248, officers, 330, 165, new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("1"), 2);
    }
}
