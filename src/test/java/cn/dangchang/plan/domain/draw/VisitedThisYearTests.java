package cn.dangchang.plan.domain.draw;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView.Site;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** What the ledger of visits leaves out of a draw, and which drawn sites it says were visited. */
@DangchangTest
class VisitedThisYearTests {
    @Autowired ApplicationContext house;
    @Autowired Clock clock;
    private final LedgerOnPaper ledger = new LedgerOnPaper();

    @Test
    void aSiteThatWasVisitedThisYearIsLeftOutAndOneThatIsOnlyPlannedIsNot() {
        var today = LocalDate.now(clock);
        var agency = new DrawAgency(house, "DRAWD", 4, 4, today);
        var use = use();
        var register = new CandidateRegister(house.getBean(Enterprises.class), house.getBean(People.class),
                house.getBean(Officers.class), use);
        var terms = DrawAgency.terms(today, "50%");
        var sites = register.now(agency.agency, terms, List.of()).sites();
        ledger.entries.add(entry(agency.agency, sites.get(0), null, today));
        ledger.entries.add(entry(agency.agency, sites.get(1), null, null));
        ledger.entries.add(entry(agency.agency, sites.get(2), null, today.minusYears(1)));
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
        assertThat(use().rests(draw)).isFalse();
        ledger.entries.add(entry(agency.agency, sites.get(0), new VisitBasis(BasisKind.ANNUAL_PLAN, number.value()), today));
        assertThat(use().rests(draw)).isFalse();
        ledger.entries.add(entry(agency.agency, sites.get(1), new VisitBasis(BasisKind.DRAW, number.value()), null));
        ledger.entries.add(entry(agency.agency, sites.get(2), new VisitBasis(BasisKind.DRAW, number.value()), today));
        assertThat(use().rests(draw)).isTrue();
        assertThat(use().visitedFor(draw)).containsExactly(sites.get(2).id());
    }

    private DrawUse use() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("ledger", ledger);
        return new DrawUse(beans.getBeanProvider(VisitLedger.class));
    }

    private static VisitLedger.Entry entry(AgencyId agency, Site site, VisitBasis basis, LocalDate heldOn) {
        return new VisitLedger.Entry(new MatterNumber(agency + "-JC2026-0001"), agency, site.enterprise(), site.id(), "routine", null,
                basis,
                heldOn, heldOn);
    }

    /** A ledger that answers from a list. */
    private static final class LedgerOnPaper implements VisitLedger {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void proposed(MatterNumber visit, VisitIntent intent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void moved(MatterNumber visit, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void held(MatterNumber visit, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void dropped(MatterNumber visit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> between(AgencyId agency, LocalDate first, LocalDate last) {
            return entries.stream().filter(entry -> entry.agency().equals(agency))
                    .filter(entry -> entry.heldOn() == null || !entry.heldOn().isBefore(first) && !entry.heldOn().isAfter(last)).toList();
        }

        @Override
        public List<Entry> toEnterprise(UUID enterprise, LocalDate first, LocalDate last) {
            return List.of();
        }
    }
}
