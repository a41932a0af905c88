package cn.dangchang.plan.domain.campaign;

import cn.dangchang.plan.CampaignDesk.Pair;
import cn.dangchang.plan.CampaignGround;
import cn.dangchang.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ring of a mutual inspection: A inspects B, B inspects C, C inspects A; two to five enterprises in each town. */
final class CampaignRing {
    private CampaignRing() {}

    static List<Pair> pairs(List<UnitId> ring) {
        var pairs = new ArrayList<Pair>();
        for (int at = 0; at < ring.size(); at++) {
            pairs.add(new Pair(ring.get(at), ring.get((at + 1) % ring.size())));
        }
        return pairs;
    }

    /** @return the ring that the pairs make, beginning with the first. */
    static List<UnitId> of(List<Pair> pairs) {
        CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING.refuseAtIf(pairs.isEmpty(), "rotation");
        var next = new HashMap<UnitId, UnitId>();
        for (var pair : pairs) {
            CampaignGround.CAMPAIGN_TOWN_INSPECTS_ITSELF.refuseAtIf(pair.inspecting().equals(pair.inspected()), "rotation-"
                    + pair.inspecting());
            CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING.refuseAtIf(next.put(pair.inspecting(), pair.inspected()) != null, "rotation-"
                    + pair.inspecting());
        }
        var ring = new ArrayList<UnitId>();
        for (var town = pairs.get(0).inspecting(); town != null && !ring.contains(town); town = next.get(town)) {
            ring.add(town);
        }
        check(ring);
        CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING.refuseAtIf(ring.size() != next.size() || !next.get(ring.get(ring.size() - 1))
                .equals(ring.get(0)), "rotation");
        return ring;
    }

    static void check(List<UnitId> ring) {
        CampaignGround.CAMPAIGN_TOWN_INSPECTS_ITSELF.refuseAtIf(ring.size() == 1, "rotation");
        CampaignGround.CAMPAIGN_ROTATION_NOT_A_RING.refuseAtIf(ring.isEmpty() || new HashSet<>(ring).size() != ring.size(), "rotation");
    }

    /** @param chosen enterprises by town. */
    static void checkNumbers(List<UnitId> ring, Function<UnitId, String> name, Map<UnitId, Long> chosen, int least, int most) {
        for (var town : ring) {
            long count = chosen.getOrDefault(town, 0L);
            CampaignGround.CAMPAIGN_ENTERPRISES_PER_TOWN.refuseIf(count < least || count > most, name.apply(town), count, least, most);
        }
    }
}
