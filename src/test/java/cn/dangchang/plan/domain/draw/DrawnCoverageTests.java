package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.PlanCoverage;
import cn.dangchang.plan.PlanCoverage.Gap;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was drawn stands in the plan's coverage until it was visited, however many sites the register holds. */
@DangchangTest
class DrawnCoverageTests {
    @Autowired ApplicationContext house;
    @Autowired Clock clock;
    @Autowired AnnualPlans plans;
    @Autowired AnnualPlanDrafting drafting;
    @Autowired VisitLedger ledger;
    @Autowired JdbcTemplate jdbc;
    @Autowired EntityManagerFactory factory;

    @Test
    void aDrawnSiteIsMissingUntilItWasVisitedAndCountsOnce() {
        var today = LocalDate.now(clock);
        var agency = new DrawAgency(house, "DRAWK", 6, 4, today);
        var plan = agency.as("planner", () -> drafting.open(today.getYear()));
        var nothing = agency.as("planner", () -> plans.coverage(plan));
        assertThat(nothing).noneMatch(each -> each.rule().equals("drawn"));
        var drawn = agency.view(agency.drawn(today, "2")).teams().stream().map(team -> team.site()).toList();
        assertThat(drawn(agency, plan)).satisfies(each -> {
            assertThat(each.required()).isEqualTo(2);
            assertThat(each.gaps()).extracting(Gap::site).containsExactlyInAnyOrder(drawn.get(0).id(), drawn.get(1).id());
        });
        var visit = new MatterNumber("DRAWK-JC%d-0001".formatted(today.getYear()));
        ledger.proposed(visit, new VisitIntent(agency.agency, drawn.get(0).enterprise(), drawn.get(0).id(), "dust", null, "random", "DRAWK-1", today,
                List.of(), null, new VisitBasis(BasisKind.DRAW, "DRAWK-SJ%d-0001".formatted(today.getYear()))));
        assertThat(drawn(agency, plan).done()).as("planned is not visited").isZero();
        ledger.held(visit, today);
        assertThat(drawn(agency, plan)).satisfies(each -> {
            assertThat(each.required()).isEqualTo(2);
            assertThat(each.done()).isOne();
            assertThat(each.gaps()).extracting(Gap::site).containsExactly(drawn.get(1).id());
        });
    }

    @Test
    void thousandsOfSitesAreAskedForOnceAndNotOneByOne() {
        var today = LocalDate.now(clock);
        var agency = new DrawAgency(house, "DRAWL", 6, 4, today);
        var plan = agency.as("planner", () -> drafting.open(today.getYear()));
        agency.drawn(today, "2");
        register(agency, 4000);
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            var coverage = agency.as("planner", () -> plans.coverage(plan));
            assertThat(statistics.getPrepareStatementCount()).isLessThan(60);
            assertThat(coverage).filteredOn(each -> each.rule().equals("general")).singleElement()
                    .satisfies(each -> assertThat(each.required()).isGreaterThanOrEqualTo(4000));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private PlanCoverage drawn(DrawAgency agency, MatterNumber plan) {
        return agency.as("planner", () -> plans.coverage(plan)).stream().filter(each -> each.rule().equals("drawn")).findFirst().orElseThrow();
    }

    private void register(DrawAgency agency, int sites) {
        jdbc.update("""
                insert into registry.enterprise (id, version, agency, name, credit_code, legal_representative, telephone, risk_level, size,
                supervision, registered_at)
                select gen_random_uuid(), 0, ?, 'Drawn coverage ' || n, 'DRAWL' || n, '', '', 'general', 'small', 'general', now()
                from generate_series(1, ?) n""", agency.agency.value(), sites);
        jdbc.update("""
                insert into registry.site (id, enterprise_id, position, name, address, sector, hazards)
                select gen_random_uuid(), id, 0, 'Site', '', 'machinery', '' from registry.enterprise
                where agency = ? and name like 'Drawn coverage %'""", agency.agency.value());
    }
}
