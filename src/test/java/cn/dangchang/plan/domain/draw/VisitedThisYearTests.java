package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView.Site;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the ledger of visits leaves out of a draw, and which drawn sites it says were visited. */
@DangchangTest
class VisitedThisYearTests {
    private static final VisitBasis PLAN = new VisitBasis(BasisKind.ANNUAL_PLAN, "x");

    @Autowired ApplicationContext house;
    @Autowired Clock clock;
    @Autowired VisitLedger ledger;
    @Autowired CandidateRegister register;
    @Autowired DrawUse use;
    private int serial;

    @Test
    void aSiteThatWasVisitedThisYearIsLeftOutAndOneThatIsOnlyPlannedIsNot() {
        var today = LocalDate.now(clock);
        var agency = new DrawAgency(house, "DRAWD", 4, 4, today);
        var terms = DrawAgency.terms(today, "50%");
        var sites = register.now(agency.agency, terms, List.of()).sites();
        write(agency.agency, sites.get(0), PLAN, today);
        write(agency.agency, sites.get(1), PLAN, null);
        write(agency.agency, sites.get(2), PLAN, today.minusYears(1));
        assertThat(register.now(agency.agency, terms, List.of()).sitesLeftOut()).singleElement().satisfies(site -> {
            assertThat(site.id()).isEqualTo(sites.get(0).id());
            assertThat(site.exclusion().kind()).isEqualTo(DrawExclusion.VISITED);
        });
    }

    @Test
    void onlyVisitsThatRestOnTheDrawCountForIt() {
        var today = LocalDate.now(clock);
        var agency = new DrawAgency(house, "DRAWE", 4, 4, today);
        var number = agency.drawn(today, "100%");
        var draw = house.getBean(DrawRows.class).findByNumber(number.value()).orElseThrow();
        var sites = agency.view(number).candidates().sites();
        assertThat(use.rests(draw)).isFalse();
        write(agency.agency, sites.get(0), new VisitBasis(BasisKind.ANNUAL_PLAN, number.value()), today);
        assertThat(use.rests(draw)).isFalse();
        write(agency.agency, sites.get(1), new VisitBasis(BasisKind.DRAW, number.value()), null);
        write(agency.agency, sites.get(2), new VisitBasis(BasisKind.DRAW, number.value()), today);
        assertThat(use.rests(draw)).isTrue();
        assertThat(use.visitedFor(draw)).containsExactly(sites.get(2).id());
    }

    /** @param heldOn null where the visit is only planned */
    private void write(AgencyId agency, Site site, VisitBasis basis, LocalDate heldOn) {
        var visit = new MatterNumber("%s-JC2026-%04d".formatted(agency, ++serial));
        var day = heldOn == null ? LocalDate.now(clock) : heldOn;
        ledger.proposed(visit, new VisitIntent(agency, site.enterprise(), site.id(), "dust", null, "routine", agency + "-1", day, List.of(), null, basis));
        if (heldOn != null) {
            ledger.held(visit, heldOn);
        }
    }
}
