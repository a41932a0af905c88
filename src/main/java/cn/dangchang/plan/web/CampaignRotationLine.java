package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignTargets.ChosenTarget;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.stream.IntStream;

/** A town of the ring, the town that it inspects, and what is looked at there. */
public record CampaignRotationLine(UnitId inspecting, UnitId inspected, List<String> enterprises) {
    static List<CampaignRotationLine> of(List<UnitId> ring, List<ChosenTarget> targets) {
        return IntStream.range(0, ring.size()).mapToObj(at -> {
            var inspected = ring.get((at + 1) % ring.size());
            return new CampaignRotationLine(ring.get(at), inspected, targets.stream().filter(each -> inspected.equals(each.target().area()))
                    .map(each -> each.target().name()).distinct().toList());
        }).toList();
    }
}
