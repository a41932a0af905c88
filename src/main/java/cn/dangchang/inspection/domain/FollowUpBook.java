package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.CaseFilingProposed;
import cn.dangchang.inspection.FindingClosed;
import cn.dangchang.inspection.FollowUpAsked;
import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpOpened;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears from those who follow up, in the transaction of what happened there; the visit's row is locked, since two may close at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpBook {
    private final VisitDesk desk;
    private final FollowUps followUps;
    private final Findings findings;
    private final HazardBook hazards;
    private final Progress progress;

    FollowUpBook(VisitDesk desk, FollowUps followUps, Findings findings, HazardBook hazards, Progress progress) {
        this.desk = desk;
        this.followUps = followUps;
        this.findings = findings;
        this.hazards = hazards;
        this.progress = progress;
    }

    @EventListener
    void on(FollowUpOpened opened) {
        var followUp = followUps.findById(opened.id()).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var visit = desk.openForHouse(followUp.visit());
        followUp.takenOn(opened.followUp());
        desk.write(visit, "follow-up-opened", Map.of("kind", followUp.view().kind().name(), "number", opened.followUp().value()));
    }

    /** @return the proposal of a case where one is asked for, which is published. */
    @EventListener
    CaseFilingProposed on(FollowUpAsked asked) {
        var visit = desk.openForHouse(asked.visit());
        var followUp = followUps.save(new FollowUp(asked.visit(), asked.kind(), null, asked.findings(), null, desk.now()));
        desk.write(visit, "follow-up-asked", Map.of("kind", asked.kind().name(), "followUp", followUp.id()));
        return asked.kind() == FollowUpKind.PENALTY_CASE ? new CaseFilingProposed(asked.visit(), followUp.id(), asked.findings(), asked.askedBy()) : null;
    }

    @EventListener
    void on(FindingClosed closed) {
        var visit = desk.openForHouse(closed.visit());
        followUps.findByTarget(closed.followUp().value()).ifPresent(followUp -> followUp.findingClosed(closed.finding()));
        closeFinding(visit, closed.finding());
    }

    @EventListener
    void on(FollowUpClosed closed) {
        var visit = desk.openForHouse(closed.visit());
        followUps.findByTarget(closed.followUp().value()).ifPresent(followUp -> close(visit, followUp));
    }

    void close(Visit visit, FollowUp followUp) {
        followUp.close(desk.now());
        followUp.findings().forEach(finding -> closeFinding(visit, finding));
        desk.write(visit, "follow-up-closed", Map.of("kind", followUp.view().kind().name(), "followUp", followUp.id()));
        progress.closeIfDue(visit);
    }

    /** A finding that several follow-ups work on is closed when the last one is done with it. */
    private void closeFinding(Visit visit, java.util.UUID id) {
        boolean done = followUps.findByVisitOrderByOpenedAt(visit.number().value()).stream().allMatch(each -> each.doneWith(id));
        findings.findById(id).filter(finding -> done && finding.settled()).ifPresent(finding -> {
            finding.close(desk.now());
            hazards.closed(finding);
        });
    }
}
