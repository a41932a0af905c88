package cn.dangchang.plan.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.dangchang.plan.CampaignFigures;
import cn.dangchang.plan.CampaignFigures.OfSector;
import cn.dangchang.plan.CampaignReports;
import cn.dangchang.plan.CampaignReports.State;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a campaign did, by sector and by group. */
class CampaignFiguresTests extends CampaignRoom {
    @Autowired CampaignFigures figures;
    @Autowired VisitLedger ledger;

    @Test
    void sectorsAreSummedWithWhatTheirDepartmentHasReported() {
        var number = ready("concentrated");
        var dust = enterprise("dust", QINGSHI);
        choose(number, dust, enterprise("dust", LIUHE), enterprise("ammonia", QINGSHI));
        as("coordinator-1", () -> reports.order(number, CampaignReports.Kind.IMPLEMENTATION_PLAN, "实施方案", "工贸科", "安委办", "方案", LocalDate.of(2026, 9, 5)));
        held(number, dust, LocalDate.of(2026, 9, 8));
        held(number, enterprise("machinery", QINGSHI), LocalDate.of(2026, 9, 9));
        held(number, enterprise("ammonia", QINGSHI), LocalDate.of(2026, 9, 14));
        assertThat(bySector(number)).extracting(OfSector::sector, OfSector::leadDepartment, OfSector::reports, OfSector::targets, OfSector::visited,
                OfSector::visits).containsExactly(tuple("dust", "工贸科", State.OPEN, 2, 1, 1), tuple("ammonia", null, null, 1, 0, 0),
                tuple("", null, null, 0, 0, 1));
        on(2026, 9, 6);
        assertThat(bySector(number).get(0).reports()).isEqualTo(State.OVERDUE);
    }

    @Test
    void groupsAreRankedByWhatTheyFoundOnceTheCampaignIsOver() {
        var number = ready("concentrated");
        held(number, enterprise("dust", QINGSHI), LocalDate.of(2026, 9, 8));
        on(2026, 9, 13);
        assertThat(as("leader-1", () -> figures.ranking(number))).as("the last day is still of the campaign").isEmpty();
        on(2026, 9, 14);
        assertThat(as("leader-1", () -> figures.ranking(number)).orElseThrow()).singleElement().satisfies(place -> {
            assertThat(place.rank()).isOne();
            assertThat(place.group()).isEqualTo("涉尘组");
            assertThat(place.visits()).isOne();
        });
    }

    private List<OfSector> bySector(MatterNumber number) {
        return as("leader-1", () -> figures.bySector(number));
    }

    private void held(MatterNumber number, Enterprise enterprise, LocalDate day) {
        var visit = new MatterNumber("HX-JC2026-%04d".formatted(9500 + SERIAL.incrementAndGet()));
        transaction.executeWithoutResult(status -> {
            ledger.proposed(visit, intent(number, enterprise.sites().get(0), "HX-1", day));
            ledger.held(visit, day);
        });
    }
}
