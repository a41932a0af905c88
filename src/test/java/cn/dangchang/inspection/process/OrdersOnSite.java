package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.TWO_OFFICERS;
import static cn.dangchang.inspection.process.VisitPlay.finding;
import static cn.dangchang.inspection.process.VisitPlay.majorHazard;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.shared.MatterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Plays a visit up to its orders, for those who test what follows. */
public final class OrdersOnSite {
    private OrdersOnSite() {}

    /** @return the visit; one order of rectification over so many findings was served, due in ten days. */
    public static MatterNumber rectification(ApplicationContext house, int findings) {
        var play = new VisitPlay(house).proposed(TWO_OFFICERS).approved().entered();
        List<UUID> found = new ArrayList<>();
        for (int n = 1; n <= findings; n++) {
            found.add(play.found(INSPECTOR_1, finding("安全警示标志不足，第" + n + "处")));
        }
        play.inspected().fedBack();
        found.forEach(each -> play.decide(each, Set.of(Disposition.ORDER_RECTIFICATION)));
        play.proposedDispositions();
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        return play.visit;
    }

    /** @return the visit; a penalty on the spot was proposed for its one finding, along with what else is done about it. */
    public static MatterNumber summaryPenalty(ApplicationContext house, Disposition... also) {
        var play = new VisitPlay(house).proposed(TWO_OFFICERS).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("打磨车间入口未设置安全警示标志"));
        play.inspected().fedBack();
        var actions = java.util.EnumSet.of(Disposition.SUMMARY_PENALTY, also);
        play.decide(found, actions);
        play.proposedDispositions();
        if (actions.contains(Disposition.ORDER_RECTIFICATION)) {
            play.officersSign(SignedThing.RECTIFICATION_ORDER);
            play.partySigns(SignedThing.RECTIFICATION_ORDER);
            play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        }
        return play.visit;
    }

    /** @return the visit; a case was opened for its one finding, with the evidence that was secured. */
    public static MatterNumber penaltyCase(ApplicationContext house) {
        var play = new VisitPlay(house).proposed(TWO_OFFICERS).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("未如实记录安全生产教育和培训情况"));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.FILE_CASE));
        play.proposedDispositions();
        UUID proof = play.picture("photo");
        play.as(INSPECTOR_1, () -> play.actions.linkEvidence(found, proof));
        play.complete(INSPECTOR_1, "secure-evidence", Map.of());
        return play.visit;
    }

    /** @return the visit; its one finding is a major hazard for which work was stopped. */
    public static MatterNumber stopOrder(ApplicationContext house) {
        var play = new VisitPlay(house).proposed(TWO_OFFICERS).approved().entered();
        UUID hazard = play.found(INSPECTOR_1, majorHazard("除尘系统未设置泄爆装置"));
        play.inspected().fedBack();
        play.decide(hazard, Set.of(Disposition.SUSPEND_OPERATIONS), Set.of(SiteMeasure.SUSPEND_OPERATIONS));
        play.proposedDispositions();
        play.officersSign(SignedThing.SITE_MEASURES);
        play.partySigns(SignedThing.SITE_MEASURES);
        play.complete(INSPECTOR_1, "order-site-measures", Map.of());
        return play.visit;
    }
}
