package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingsConfirmed;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 当场反馈: action one. The record and the result are signed by two officers and by the party, or its refusal is on record. */
@Service
public class FeedingBack {
    private final VisitDesk desk;
    private final Officers officers;
    private final FeedbackCheck check;
    private final FeedbackPapers papers;
    private final HazardBook hazards;
    private final ApplicationEventPublisher events;

    FeedingBack(VisitDesk desk, Officers officers, FeedbackCheck check, FeedbackPapers papers, HazardBook hazards, ApplicationEventPublisher events) {
        this.desk = desk;
        this.officers = officers;
        this.check = check;
        this.papers = papers;
        this.hazards = hazards;
        this.events = events;
    }

    /**
     * @param refused what the form says about the party; it must be what the signatures say
     * @return whether there are findings
     */
    public boolean feedBack(MatterNumber number, String receivedBy, String position, boolean refused, String opinionOfParty) {
        var visit = desk.openForHouse(number);
        visit.requireOfficer(desk.person());
        officers.requireTwo(visit.officers(), desk.today());
        var findings = check.live(visit);
        InspectionGround.LATE_APPROVAL_DENIED.refuseIf(visit.lateApprovalDenied() && !findings.isEmpty());
        var signed = check.requireReady(visit, findings);
        InspectionGround.PARTY_SIGNATURE_DIFFERS.refuseAtIf(signed.refused() != refused, "partySigned");
        var now = desk.now();
        visit.tell(new Told(now, receivedBy, position, refused, opinionOfParty), !findings.isEmpty());
        findings.forEach(finding -> finding.fedBack(now));
        hazards.open(visit, findings);
        papers.issue(visit, findings, signed, now, desk.person());
        desk.write(visit, "fed-back", Map.of("findings", findings.size(), "refused", refused));
        events.publishEvent(new FindingsConfirmed(number, findings.stream().map(Finding::id).toList(), refused));
        return !findings.isEmpty();
    }
}
