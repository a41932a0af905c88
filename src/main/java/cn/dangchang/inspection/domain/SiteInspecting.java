package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The end of one member's inspection: signed by that member, or the reason why not. */
@Service
public class SiteInspecting {
    private final VisitDesk desk;
    private final Findings findings;
    private final AnswerSheets sheets;
    private final Inkwell ink;

    SiteInspecting(VisitDesk desk, Findings findings, AnswerSheets sheets, Inkwell ink) {
        this.desk = desk;
        this.findings = findings;
        this.sheets = sheets;
        this.ink = ink;
    }

    /** @param unsignedReason why it is not signed; a group leader may say so for a member, but sign for nobody. */
    public void finish(MatterNumber number, PersonId subject, boolean signed, String unsignedReason) {
        var visit = desk.openForHouse(number);
        var member = visit.requireMember(subject);
        InspectionGround.SIGNING_FOR_ANOTHER.refuseAtIf(signed && !desk.person().equals(subject), "signed");
        InspectionGround.CHECKLIST_NOT_SIGNED.refuseAtIf(!signed && (unsignedReason == null || unsignedReason.isBlank()), "unsignedReason");
        if (signed) {
            requireDone(visit, member);
        }
        visit.inspected(member, desk.now(), signed ? null : unsignedReason);
        desk.write(visit, signed ? "checklist-signed" : "checklist-excused", Map.of("member", subject.value()));
    }

    private void requireDone(Visit visit, Member member) {
        var own = own(visit, member.person());
        var signature = ink.rule(visit, SignedThing.CHECKLIST, member.person().value()).valid().stream().findFirst()
                .orElseThrow(() -> InspectionGround.CHECKLIST_NOT_SIGNED.refusalAt("signed"));
        sheets.requireFindings(visit, member.person(), own);
        if (member.role() == MemberRole.EXPERT) {
            sheets.requireComplete(visit, member);
        }
        own.forEach(finding -> finding.signed(signature.at()));
    }

    private List<Finding> own(Visit visit, PersonId person) {
        return findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live)
                .filter(finding -> finding.author().equals(person)).toList();
    }
}
