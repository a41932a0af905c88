package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.VisitStage;
import java.util.List;
import org.springframework.stereotype.Component;

/** What must stand before anything is fed back: every list signed or excused, every hand-over accepted, the record signed. */
@Component
class FeedbackCheck {
    private final Findings findings;
    private final HandoverSheets handovers;
    private final AnswerSheets sheets;
    private final Inkwell ink;

    FeedbackCheck(Findings findings, HandoverSheets handovers, AnswerSheets sheets, Inkwell ink) {
        this.findings = findings;
        this.handovers = handovers;
        this.sheets = sheets;
        this.ink = ink;
    }

    List<Finding> live(Visit visit) {
        return findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live).toList();
    }

    SignatureRule requireReady(Visit visit, List<Finding> live) {
        visit.requireStage(VisitStage.FEEDING_BACK);
        for (var member : visit.members().stream().filter(each -> each.role().inspects()).toList()) {
            InspectionGround.CHECKLIST_NOT_SIGNED.refuseIf(!member.excused()
                    && ink.rule(visit, SignedThing.CHECKLIST, member.person().value()).valid().isEmpty(), member.person());
        }
        visit.members().stream().filter(member -> member.role() == MemberRole.OFFICER && !member.excused()).findFirst()
                .ifPresent(member -> sheets.requireComplete(visit, member));
        InspectionGround.HANDOVER_NOT_ACCEPTED.refuseIf(
                handovers.findByVisitOrderByHandedOverAt(visit.number().value()).stream().anyMatch(sheet -> !sheet.accepted()));
        var signed = ink.rule(visit, SignedThing.FEEDBACK);
        signed.requireComplete();
        return signed;
    }
}
