package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.EntryOutcome;
import cn.dangchang.inspection.InspectionGround;

/** What officers owe at the gate before they look at anything (行政处罚法 55, 国办发〔2024〕54号, R-011, R-079). */
final class EntryRule {
    private EntryRule() {}

    static void check(DayOnSite day) {
        if (day.outcome().inside()) {
            InspectionGround.CERTIFICATES_NOT_SHOWN.refuseAtIf(!day.certificatesShown(), "certificatesShown");
            InspectionGround.NOTICE_NOT_HANDED_OVER.refuseAtIf(!day.noticeHandedOver(), "noticeHandedOver");
            InspectionGround.RIGHTS_NOT_TOLD.refuseAtIf(!day.rightsTold(), "rightsTold");
            InspectionGround.CONTENT_NOT_TOLD.refuseAtIf(!day.contentTold(), "contentTold");
        } else {
            // the party refuses somebody who shows a certificate; without one it has the right to refuse
            InspectionGround.CERTIFICATES_NOT_SHOWN.refuseAtIf(day.outcome() == EntryOutcome.REFUSED && !day.certificatesShown(), "certificatesShown");
            InspectionGround.OUTCOME_NEEDS_A_NOTE.refuseAtIf(day.note() == null, "note");
        }
    }
}
