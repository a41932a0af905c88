package cn.dangchang.plan.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.AwaitedReceipts;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.CampaignClosing.Tally;
import cn.dangchang.plan.CampaignCrew;
import cn.dangchang.plan.CampaignView;
import cn.dangchang.plan.Campaigns.State;
import cn.dangchang.plan.LedgerInMemory;
import cn.dangchang.plan.OpenFindings;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.plan.VisitFindings;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which visits a campaign counts, from a ledger that only remembers. */
class CampaignVisitsTests {
    private static final AgencyId AGENCY = new AgencyId("HX");
    private final CampaignView campaign = new CampaignView(UUID.randomUUID(), new MatterNumber("HX-ZX2026-0001"), AGENCY, State.RUNNING,
            CampaignRulesTests.plan(),
            CampaignCrew.NOBODY, List.of(), new PersonId("coordinator-1"), Instant.EPOCH, null, null, null, null, null);
    private final LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void visitsOfTheFirstAndLastDayCountAndThoseOfTheDaysAroundDoNot() {
        held(1, campaign.id().toString(), LocalDate.of(2026, 4, 22));
        held(2, campaign.id().toString(), LocalDate.of(2026, 4, 23));
        held(3, campaign.number().value(), LocalDate.of(2026, 6, 23));
        held(4, campaign.id().toString(), LocalDate.of(2026, 6, 24));
        held(5, campaign.id().toString(), null);
        held(6, UUID.randomUUID().toString(), LocalDate.of(2026, 5, 1));
        assertThat(visits(Map.of()).tally(campaign)).isEqualTo(new Tally(2, 1, 2));
    }

    @Test
    void findingsThatTheVisitsLeftOpenAreAskedOfWhoeverKeepsThem() {
        held(7, campaign.id().toString(), LocalDate.of(2026, 5, 6));
        OpenFindings findings = asked -> Map.of(asked.iterator().next(), 4);
        assertThat(visits(Map.of("findings", findings)).openFindings(campaign)).containsExactly(Map.entry(visit(7), 4));
        assertThat(visits(Map.of()).openFindings(campaign)).isEmpty();
    }

    private CampaignVisits visits(Map<String, OpenFindings> findings) {
        return new CampaignVisits(new StaticListableBeanFactory(Map.of("ledger", ledger)).getBeanProvider(VisitLedger.class),
                new StaticListableBeanFactory(Map.copyOf(findings)).getBeanProvider(OpenFindings.class),
                new StaticListableBeanFactory().getBeanProvider(AwaitedReceipts.class),
                new StaticListableBeanFactory().getBeanProvider(VisitFindings.class));
    }

    private void held(int serial, String reference, LocalDate day) {
        ledger.write(new VisitLedger.Entry(visit(serial), AGENCY, UUID.randomUUID(), UUID.randomUUID(), "concentrated", "HX-1",
                new VisitBasis(BasisKind.CAMPAIGN, reference), LocalDate.of(2026, 5, 1), day));
    }

    private static MatterNumber visit(int serial) {
        return new MatterNumber("HX-JC2026-000" + serial);
    }
}
