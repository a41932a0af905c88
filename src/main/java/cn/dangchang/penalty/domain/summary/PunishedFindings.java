package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.CORRECTION_NOT_CONFIRMED;
import static cn.dangchang.penalty.PenaltyGround.CORRECTION_NOT_VERIFIED;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.ItemState;
import cn.dangchang.rectification.Rectifications;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether what was punished was also corrected; no fine that was paid stands for it. */
@Component
class PunishedFindings {
    private static final Set<Disposition> ORDERED = Set.of(Disposition.ORDER_RECTIFICATION, Disposition.EMERGENCY_MEASURE, Disposition.SUSPEND_OPERATIONS);

    private final SiteVisits visits;
    private final Rectifications rectifications;

    PunishedFindings(SiteVisits visits, Rectifications rectifications) {
        this.visits = visits;
        this.rectifications = rectifications;
    }

    /** @param confirmed the officers looked again at what nobody was ordered to correct */
    void requireVerified(SummaryPenalty penalty, boolean confirmed) {
        var orders = rectifications.ofVisit(penalty.visit());
        for (UUID id : penalty.findings()) {
            var finding = visits.finding(id);
            boolean onSpot = has(finding, Set.of(Disposition.RECTIFY_NOW));
            boolean ordered = has(finding, ORDERED);
            CORRECTION_NOT_VERIFIED.refuseIf(onSpot && finding.verifiedAt() == null || ordered && !closed(orders, id), finding.seq());
            CORRECTION_NOT_CONFIRMED.refuseAtIf(!onSpot && !ordered && !confirmed, "correctionConfirmed", finding.seq());
        }
    }

    private static boolean has(FindingView finding, Set<Disposition> some) {
        return finding.decided() != null && finding.decided().actions().stream().anyMatch(some::contains);
    }

    private static boolean closed(List<RectificationFile> orders, UUID finding) {
        var items = orders.stream().flatMap(file -> file.items().stream()).filter(item -> item.finding().equals(finding)).toList();
        return !items.isEmpty() && items.stream().allMatch(item -> item.state() == ItemState.CLOSED);
    }
}
