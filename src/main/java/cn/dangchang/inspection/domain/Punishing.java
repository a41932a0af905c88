package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.CaseFilingProposed;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.inspection.SummaryPenaltyProposed;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 当场启动调查、固定证据 and 当场处罚: what suspected violations need before penalties take them over. */
@Service
public class Punishing {
    private final VisitDesk desk;
    private final Progress progress;
    private final ActionDesk actions;
    private final BasisCheck evidence;
    private final SecondLooks secondLooks;
    private final ApplicationEventPublisher events;

    Punishing(VisitDesk desk, Progress progress, ActionDesk actions, BasisCheck evidence, SecondLooks secondLooks, ApplicationEventPublisher events) {
        this.desk = desk;
        this.progress = progress;
        this.actions = actions;
        this.evidence = evidence;
        this.secondLooks = secondLooks;
        this.events = events;
    }

    public void secureEvidence(MatterNumber number) {
        var visit = desk.openForHouse(number);
        actions.requireGates(visit, desk);
        var findings = progress.round(visit).awaiting(Disposition.FILE_CASE);
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        findings.forEach(finding -> InspectionGround.CASE_WITHOUT_EVIDENCE.refuseIf(
                finding.evidence().stream().noneMatch(evidence::counts), finding.seq()));
        findings.forEach(finding -> finding.done(Disposition.FILE_CASE));
        var followUp = actions.followUp(visit, desk, FollowUpKind.PENALTY_CASE, null, findings, null);
        secondLooks.enter(visit.agency(), visit.where().enterpriseId(), "case-filed", number);
        progress.after(visit);
        desk.write(visit, "evidence-secured", Map.of("followUp", followUp.id(), "findings", findings.size()));
        events.publishEvent(new CaseFilingProposed(number, followUp.id(), findings.stream().map(Finding::id).toList(), null));
    }

    /** The house hands the summary penalty over; the officers' decision and signatures are on the sheet. */
    public void proposeSummaryPenalty(MatterNumber number) {
        var visit = desk.openForHouse(number);
        visit.requireNotDenied();
        var findings = progress.round(visit).awaiting(Disposition.SUMMARY_PENALTY);
        findings.forEach(finding -> finding.done(Disposition.SUMMARY_PENALTY));
        var followUp = actions.followUp(visit, desk, FollowUpKind.SUMMARY_PENALTY, null, findings, null);
        progress.after(visit);
        desk.write(visit, "summary-penalty-proposed", Map.of("followUp", followUp.id(), "findings", findings.size()));
        events.publishEvent(new SummaryPenaltyProposed(number, followUp.id(), findings.stream().map(Finding::id).toList()));
    }
}
