package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.InspectionGround;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a decision on a finding must fulfil, whoever enters it.
 *
 * @param on the day of the decision
 * @param latest the agency's longest term for a rectification
 */
record DispositionRule(LocalDate on, LocalDate latest) {
    void check(Decided decided, boolean majorHazard, Set<Disposition> proposed, Set<Disposition> bound) {
        var actions = decided.actions();
        InspectionGround.FINDING_NOT_DISPOSED.refuseAtIf(actions.isEmpty(), "actions");
        if (!bound.isEmpty()) {
            InspectionGround.CONSULTATION_OPINION_BINDS.refuseAtIf(!actions.equals(bound), "actions");
        } else {
            InspectionGround.DEVIATION_WITHOUT_REASON.refuseAtIf(!actions.equals(proposed) && blank(decided.deviationReason()), "deviationReason");
        }
        checkDeadline(decided);
        checkMeasures(decided, majorHazard);
        InspectionGround.TRANSFER_WITHOUT_AUTHORITY.refuseAtIf(actions.contains(Disposition.TRANSFER) && blank(decided.authority()), "authority");
        InspectionGround.OTHER_WITHOUT_WORDS.refuseAtIf(actions.contains(Disposition.OTHER) && blank(decided.other()), "other");
    }

    private void checkDeadline(Decided decided) {
        if (decided.actions().contains(Disposition.ORDER_RECTIFICATION)) {
            InspectionGround.ORDER_WITHOUT_DEADLINE.refuseAtIf(decided.deadline() == null, "deadline");
            InspectionGround.DEADLINE_NOT_IN_THE_FUTURE.refuseAtIf(!decided.deadline().isAfter(on), "deadline");
            InspectionGround.DEADLINE_BEYOND_LIMIT.refuseAtIf(decided.deadline().isAfter(latest), "deadline", latest);
        }
    }

    private static void checkMeasures(Decided decided, boolean majorHazard) {
        boolean measured = decided.actions().stream().anyMatch(Disposition::isSiteMeasure);
        InspectionGround.MAJOR_HAZARD_WITHOUT_MEASURE.refuseAtIf(majorHazard && (!measured || decided.measures().isEmpty()), "measures");
        InspectionGround.MEASURE_WITHOUT_DISPOSITION.refuseAtIf(measured == decided.measures().isEmpty(), "measures");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
