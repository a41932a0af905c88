package cn.dangchang.plan.domain.campaign;

import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefused;
import static cn.dangchang.plan.domain.campaign.CampaignRefusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.plan.CampaignDesk.Pair;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who inspects whom. */
class CampaignRingTests {
    private static final UnitId A = new UnitId("TA");
    private static final UnitId B = new UnitId("TB");
    private static final UnitId C = new UnitId("TC");
    private static final UnitId D = new UnitId("TD");

    @Test
    void threeTownsInspectEachOtherInARing() {
        assertThat(CampaignRing.pairs(List.of(A, B, C))).containsExactly(new Pair(A, B), new Pair(B, C), new Pair(C, A));
        assertThat(CampaignRing.of(List.of(new Pair(B, C), new Pair(A, B), new Pair(C, A)))).containsExactly(B, C, A);
    }

    @Test
    void noTownInspectsItself() {
        assertRefusedAt(CampaignGround.CAMPAIGN_TOWN_INSPECTS_ITSELF, "rotation-TA", () -> CampaignRing.of(List.of(new Pair(A, A))));
        assertRefused(CampaignGround.CAMPAIGN_TOWN_INSPECTS_ITSELF, () -> CampaignRing.check(List.of(A)));
    }

    @Test
    void whatIsNoSingleRingIsRefused() {
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> CampaignRing.of(List.of(new Pair(A, B), new Pair(B, A),
                new Pair(C, D), new Pair(D, C))));
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> CampaignRing.of(List.of(new Pair(A, B), new Pair(B, C),
                new Pair(C, B))));
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> CampaignRing.of(List.of(new Pair(A, B), new Pair(B, C))));
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> CampaignRing.of(List.of(new Pair(A, B), new Pair(A, C))));
        assertRefused(CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING, () -> CampaignRing.of(List.of()));
    }

    @Test
    void twoToFiveEnterprisesAreLookedAtInEachTown() {
        for (long fits = 2; fits <= 5; fits++) {
            CampaignRing.checkNumbers(List.of(A), UnitId::value, Map.of(A, fits), 2, 5);
        }
        assertThat(assertRefused(CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN, () -> CampaignRing.checkNumbers(List.of(A, B),
                UnitId::value, Map.of(A, 2L, B, 1L), 2, 5))
                .objections().get(0).arguments()).startsWith("TB", 1L);
        assertRefused(CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN, () -> CampaignRing.checkNumbers(List.of(A), UnitId::value, Map.of(A,
                6L), 2, 5));
        assertRefused(CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN, () -> CampaignRing.checkNumbers(List.of(A), UnitId::value, Map.of(),
                2, 5));
    }
}
