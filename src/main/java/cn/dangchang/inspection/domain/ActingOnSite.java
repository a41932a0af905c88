package cn.dangchang.inspection.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SiteActions;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows that the actions rest on. */
@Service
@Transactional
class ActingOnSite implements SiteActions {
    private final VisitDesk desk;
    private final Findings findings;
    private final BasisCheck files;
    private final Officers officers;
    private final Previews previews;

    ActingOnSite(VisitDesk desk, Findings findings, BasisCheck files, Officers officers, Previews previews) {
        this.desk = desk;
        this.findings = findings;
        this.files = files;
        this.officers = officers;
        this.previews = previews;
    }

    @Override
    public void verify(UUID id, UUID afterPhoto) {
        var finding = find(id);
        var visit = desk.open(finding.visit());
        InspectionGround.VERIFIER_IS_NOT_AN_OFFICER.refuseIf(!visit.officers().contains(desk.person()));
        officers.requireOfficer(desk.person(), desk.today());
        files.requireAfterPhoto(afterPhoto, visit.number(), finding.observation().photos());
        finding.verify(afterPhoto, desk.person(), desk.now());
        desk.write(visit, "finding-verified", Map.of("finding", id, "afterPhoto", afterPhoto));
    }

    @Override
    public void linkEvidence(UUID id, UUID file) {
        var finding = find(id);
        var visit = desk.open(finding.visit());
        visit.requireMember(desk.person());
        InspectionGround.WRONG_STAGE.refuseIf(visit.stage().over());
        files.requireFile(file, visit.number());
        finding.support(file);
        desk.write(visit, "evidence-linked", Map.of("finding", id, "evidence", file));
    }

    /** Writes too: that the party's telephone was read is on record. */
    @Override
    public byte[] preview(MatterNumber number, DocumentKind kind) {
        return previews.of(desk.read(number), kind, desk.now());
    }

    private Finding find(UUID id) {
        return findings.findById(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
