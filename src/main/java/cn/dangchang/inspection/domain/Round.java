package cn.dangchang.inspection.domain;

import static cn.dangchang.inspection.domain.SiteInspection.DISPUTED;
import static cn.dangchang.inspection.domain.SiteInspection.ESCORTED;
import static cn.dangchang.inspection.domain.SiteInspection.FILE_CASE;
import static cn.dangchang.inspection.domain.SiteInspection.ORDER_RECTIFICATION;
import static cn.dangchang.inspection.domain.SiteInspection.RECTIFY_NOW;
import static cn.dangchang.inspection.domain.SiteInspection.SITE_MEASURES;
import static cn.dangchang.inspection.domain.SiteInspection.SUMMARY_PENALTY;
import static cn.dangchang.inspection.domain.SiteInspection.TRANSFER;

import cn.dangchang.engine.Outcome;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingState;
import java.util.List;

/** One round of dispositions: the findings that are neither withdrawn nor settled earlier. A consultation opens the next round. */
record Round(Visit visit, List<Finding> live) {
    List<Finding> toDecide() {
        return live.stream().filter(finding -> finding.state() == FindingState.FED_BACK && !finding.locked()).toList();
    }

    List<Finding> decided() {
        return live.stream().filter(finding -> finding.decidedIn(visit.round())).toList();
    }

    List<Finding> awaiting(Disposition action) {
        return live.stream().filter(finding -> finding.awaits(action)).toList();
    }

    List<Finding> awaitingMeasures() {
        return live.stream().filter(finding -> finding.awaits(Disposition.EMERGENCY_MEASURE) || finding.awaits(Disposition.SUSPEND_OPERATIONS)).toList();
    }

    boolean disputed() {
        return live.stream().anyMatch(Finding::locked);
    }

    boolean settled() {
        return live.stream().allMatch(Finding::settled);
    }

    /** Everything decided has been done, and a consultation has freed findings that are still to be decided. */
    boolean nextRoundIsDue() {
        return !disputed() && !toDecide().isEmpty() && live.stream().filter(finding -> finding.state() != FindingState.FED_BACK).allMatch(Finding::settled);
    }

    /** The flags on which the process branches; every one is set anew each round. */
    Outcome flags() {
        return Outcome.done().with(ESCORTED, visit.escorted()).with(RECTIFY_NOW, !awaiting(Disposition.RECTIFY_NOW).isEmpty())
                .with(ORDER_RECTIFICATION, !awaiting(Disposition.ORDER_RECTIFICATION).isEmpty())
                .with(FILE_CASE, !awaiting(Disposition.FILE_CASE).isEmpty()).with(SUMMARY_PENALTY, !awaiting(Disposition.SUMMARY_PENALTY).isEmpty())
                .with(SITE_MEASURES, !awaitingMeasures().isEmpty()).with(TRANSFER, !awaiting(Disposition.TRANSFER).isEmpty())
                .with(DISPUTED, disputed());
    }
}
