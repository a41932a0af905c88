package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.RectificationOrdered;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.SiteMeasuresOrdered;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 当场下达文书 and 现场处理措施: orders that are signed, issued and served on the spot, and followed up by {@code rectification}. */
@Service
public class Ordering {
    private final VisitDesk desk;
    private final Progress progress;
    private final ActionDesk actions;
    private final ActionPapers papers;
    private final SecondLooks secondLooks;
    private final ApplicationEventPublisher events;

    Ordering(VisitDesk desk, Progress progress, ActionDesk actions, ActionPapers papers, SecondLooks secondLooks, ApplicationEventPublisher events) {
        this.desk = desk;
        this.progress = progress;
        this.actions = actions;
        this.papers = papers;
        this.secondLooks = secondLooks;
        this.events = events;
    }

    public void orderRectification(MatterNumber number) {
        var visit = desk.openForHouse(number);
        actions.requireGates(visit, desk);
        var findings = progress.round(visit).awaiting(Disposition.ORDER_RECTIFICATION);
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        findings.forEach(finding -> InspectionGround.ORDER_WITHOUT_DEADLINE.refuseIf(finding.ruling().deadline() == null, finding.seq()));
        var items = findings.stream().map(finding -> papers.ordered(finding, true)).toList();
        var signed = actions.signed(visit, SignedThing.RECTIFICATION_ORDER);
        var document = actions.issueAndServe(visit, desk, signed, ink -> papers.order(visit, items, ink, desk.today()));
        findings.forEach(finding -> finding.done(Disposition.ORDER_RECTIFICATION));
        var followUp = actions.followUp(visit, desk, FollowUpKind.RECTIFICATION, null, findings, document.id());
        progress.after(visit);
        desk.write(visit, "rectification-ordered", Map.of("document", document.id(), "items", items.size()));
        events.publishEvent(new RectificationOrdered(number, followUp.id(), document.id(), document.number(), desk.today(), items));
    }

    public void orderMeasures(MatterNumber number) {
        var visit = desk.openForHouse(number);
        actions.requireGates(visit, desk);
        var findings = progress.round(visit).awaitingMeasures();
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        findings.forEach(finding -> InspectionGround.MAJOR_HAZARD_WITHOUT_MEASURE.refuseIf(finding.measures().isEmpty(), finding.seq()));
        var items = findings.stream().map(finding -> papers.ordered(finding, false)).toList();
        var signed = actions.signed(visit, SignedThing.SITE_MEASURES);
        var document = actions.issueAndServe(visit, desk, signed, ink -> papers.measures(visit, findings, items, ink, desk.today()));
        findings.forEach(finding -> {
            finding.done(Disposition.EMERGENCY_MEASURE);
            finding.done(Disposition.SUSPEND_OPERATIONS);
        });
        var followUp = actions.followUp(visit, desk, FollowUpKind.STOP_ORDER, null, findings, document.id());
        boolean stops = items.stream().flatMap(item -> item.measures().stream()).anyMatch(SiteMeasure::stopsWork);
        if (findings.stream().anyMatch(finding -> finding.actions().contains(Disposition.SUSPEND_OPERATIONS))) {
            secondLooks.enter(visit.agency(), visit.where().enterpriseId(), "production-halted", number);
        }
        progress.after(visit);
        desk.write(visit, "site-measures-ordered", Map.of("document", document.id(), "stopsWork", stops));
        events.publishEvent(new SiteMeasuresOrdered(number, followUp.id(), document.id(), document.number(), desk.today(), stops, items));
    }
}
