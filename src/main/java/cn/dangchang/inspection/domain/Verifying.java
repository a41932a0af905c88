package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 当场整改: each finding was seen corrected by an officer, with a picture taken afterwards. */
@Service
public class Verifying {
    private final VisitDesk desk;
    private final Progress progress;
    private final ActionDesk actions;
    private final Officers officers;

    Verifying(VisitDesk desk, Progress progress, ActionDesk actions, Officers officers) {
        this.desk = desk;
        this.progress = progress;
        this.actions = actions;
        this.officers = officers;
    }

    public void verify(MatterNumber number) {
        var visit = desk.openForHouse(number);
        actions.requireHands(visit, desk);
        var findings = progress.round(visit).awaiting(Disposition.RECTIFY_NOW);
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        for (var finding : findings) {
            InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO.refuseIf(finding.afterPhoto() == null, finding.seq());
            InspectionGround.RECTIFIED_WITHOUT_VERIFIER.refuseIf(finding.verifier() == null, finding.seq());
            InspectionGround.VERIFIER_IS_NOT_AN_OFFICER.refuseIf(!visit.officers().contains(finding.verifier()), finding.seq());
            officers.requireOfficer(finding.verifier(), desk.today());
        }
        findings.forEach(Finding::verified);
        progress.after(visit);
        desk.write(visit, "rectified-on-the-spot", Map.of("findings", findings.size()));
    }
}
