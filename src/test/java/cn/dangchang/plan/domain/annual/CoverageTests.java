package cn.dangchang.plan.domain.annual;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.AnnualPlanView.Line;
import cn.dangchang.plan.AnnualPlanView.Mode;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.PlanCoverage.Gap;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoverageTests {
    private static final AgencyId AGENCY = new AgencyId("HX");
    private static final LocalDate MIDSUMMER = LocalDate.of(2020, 7, 1);

    private final List<Enterprise> enterprises = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void aLastVisitAtTheEndOf2018WarnsBeforeTheEndOf2020() {
        var site = site("machinery", "general", "一般");
        held(site, LocalDate.of(2018, 12, 30), BasisKind.ANNUAL_PLAN);
        var general = coverage(LocalDate.of(2020, 12, 1)).general();
        assertThat(general.gaps()).extracting(Gap::dueBy, Gap::overdue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 12, 30), false));
        assertThat(coverage(LocalDate.of(2020, 12, 31)).general().gaps()).extracting(Gap::overdue).containsExactly(true);
    }

    @Test
    void aVisitLastYearCoversAGenerallySupervisedEnterpriseThisYear() {
        held(site("machinery", "general", "一般"), LocalDate.of(2019, 3, 1), BasisKind.ANNUAL_PLAN);
        assertThat(coverage(MIDSUMMER).general().gaps()).isEmpty();
        assertThat(coverage(MIDSUMMER).general().rate()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void aDirectlySupervisedSiteNeedsItsVisitEveryYear() {
        var visited = site("dust", "direct", "较大");
        var lastYear = site("dust", "direct", "较大");
        held(visited, LocalDate.of(2020, 2, 3), BasisKind.ANNUAL_PLAN);
        held(lastYear, LocalDate.of(2019, 11, 3), BasisKind.ANNUAL_PLAN);
        planned(lastYear, 1);
        var direct = coverage(MIDSUMMER).direct();
        assertThat(direct.gaps()).extracting(Gap::site, Gap::planned).containsExactly(org.assertj.core.groups.Tuple.tuple(lastYear, true));
        assertThat(direct.rate()).isEqualTo(new BigDecimal("50.0"));
    }

    @Test
    void aPlannedVisitIsNoVisitYet() {
        var site = site("dust", "direct", "较大");
        entries.add(new Entry(new MatterNumber("HX-JC2020-0001"), AGENCY, UUID.randomUUID(), site, "routine", "HX-1", null, MIDSUMMER,
                null));
        assertThat(coverage(MIDSUMMER).direct().done()).isZero();
    }

    @Test
    void oneOfTenMissingIsNinetyPerCentWithTheGapListed() {
        for (int n = 0; n < 10; n++) {
            var site = site(n < 5 ? "fireworks-retail" : "hazardous-chemicals", "direct", "较大");
            if (n != 7) {
                held(site, LocalDate.of(2020, 3, 1), BasisKind.ANNUAL_PLAN);
            }
        }
        assertThat(coverage(MIDSUMMER).direct().rate()).isEqualTo(new BigDecimal("90.0"));
        assertThat(coverage(MIDSUMMER).sector("hazardous-chemicals", "危险化学品").gaps()).hasSize(1);
        assertThat(coverage(MIDSUMMER).sector("fireworks-retail", "烟花爆竹零售").rate()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void eightOf27AreTooFewAndNineSuffice() {
        for (int n = 0; n < 27; n++) {
            site("machinery", "general", "一般");
        }
        random(8);
        assertThat(coverage(MIDSUMMER).ratio("", null, 30, Set.of("")).planSuffices()).isFalse();
        random(1);
        assertThat(coverage(MIDSUMMER).ratio("", null, 30, Set.of("")).planSuffices()).isTrue();
    }

    @Test
    void whoWasDrawnAndNotVisitedIsListed() {
        var visited = site("machinery", "general", "一般");
        var waiting = site("machinery", "general", "一般");
        held(visited, LocalDate.of(2020, 5, 6), BasisKind.DRAW);
        var drawn = new Coverage(2020, MIDSUMMER, enterprises, lines, entries, Set.of(visited, waiting)).drawnOnes();
        assertThat(drawn.required()).isEqualTo(2);
        assertThat(drawn.gaps()).extracting(Gap::site).containsExactly(waiting);
    }

    @Test
    void anotherRiskLevelProposesAnotherFrequency() {
        var proposals = Coverage.proposals("重大:4;较大:2;一般:1");
        assertThat(proposals).containsEntry("重大", 4).containsEntry("一般", 1);
        var grave = site("dust", "direct", "重大");
        planned(grave, 1);
        assertThat(coverage(MIDSUMMER).risk("重大", proposals.get("重大")).gaps()).hasSize(1);
        lines.clear();
        planned(grave, 4);
        assertThat(coverage(MIDSUMMER).risk("重大", proposals.get("重大")).gaps()).isEmpty();
    }

    private Coverage coverage(LocalDate today) {
        return new Coverage(2020, today, enterprises, lines, entries, Set.of());
    }

    private UUID site(String sector, String supervision, String risk) {
        var enterprise = UUID.randomUUID();
        var site = new Site(UUID.randomUUID(), enterprise, "厂区", "", sector, null, "");
        enterprises.add(new Enterprise(enterprise, AGENCY, "某厂", "", "", "", risk, "small", supervision, List.of(site)));
        return site.id();
    }

    private void held(UUID site, LocalDate day, BasisKind kind) {
        var enterprise = enterprises.stream().filter(each -> each.sites().get(0).id().equals(site)).findFirst().orElseThrow().id();
        entries.add(new Entry(new MatterNumber("HX-JC2020-%04d".formatted(entries.size() + 1)), AGENCY, enterprise, site, "routine", "HX-1",
                new VisitBasis(kind, "x"), day, day));
    }

    private void planned(UUID site, int visits) {
        lines.add(new Line(UUID.randomUUID(), lines.size() + 1, Mode.DETERMINED, site, UUID.randomUUID(), "某厂", "厂区", "dust", visits,
                List.of(3), "x",
                "key", "x", false));
    }

    private void random(int visits) {
        lines.add(new Line(UUID.randomUUID(), lines.size() + 1, Mode.RANDOM, null, null, null, null, "", visits, List.of(3), "x", "random",
                "x", false));
    }
}
