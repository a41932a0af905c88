package cn.dangchang.inspection.domain;

import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers decide on each finding; the table has proposed. */
@Service
@Transactional
class Disposing implements Dispositions {
    private final VisitDesk desk;
    private final Findings findings;
    private final Processes processes;
    private final LongestTerm longest;

    Disposing(VisitDesk desk, Findings findings, Processes processes, LongestTerm longest) {
        this.desk = desk;
        this.findings = findings;
        this.processes = processes;
        this.longest = longest;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Proposed> proposed(UUID id) {
        var finding = find(id);
        desk.read(finding.visit());
        return ask(finding.majorHazard(), finding.traits());
    }

    @Override
    public void decide(UUID id, Decided decided) {
        var finding = find(id);
        var visit = desk.open(finding.visit());
        visit.requireOfficer(desk.person());
        InspectionGround.WRONG_STAGE.refuseIf(visit.stage() != VisitStage.DISPOSING && visit.stage() != VisitStage.CO_SIGNING);
        InspectionGround.LATE_APPROVAL_DENIED.refuseAtIf(visit.lateApprovalDenied() && decided.actions().stream().anyMatch(Disposition::burdens), "actions");
        if (visit.stage() == VisitStage.CO_SIGNING && finding.decidedIn(visit.round())) {
            finding.reopened();
        }
        var traits = decided.traits() == null ? finding.traits() : decided.traits();
        var proposed = ask(finding.majorHazard(), traits).stream().map(Proposed::action).collect(Collectors.toSet());
        InspectionGround.FINDING_IS_LOCKED.refuseIf(finding.locked());
        new DispositionRule(desk.today(), longest.from(visit, desk.today())).check(decided, finding.majorHazard(), proposed, finding.bound());
        finding.decide(decided, proposed, visit.round(), desk.person());
        if (visit.stage() == VisitStage.CO_SIGNING) {
            finding.disposed();
        }
        desk.write(visit, "disposition-decided", Map.of("finding", id, "actions", names(decided.actions()), "proposed", names(proposed)));
    }

    private List<Proposed> ask(boolean majorHazard, FindingTraits traits) {
        var rows = processes.decide("disposition", Map.of("majorHazard", majorHazard, "correctableNow", traits.correctableNow(), "violationSuspected",
                traits.violationSuspected(), "summaryFits", traits.summaryFits(), "otherAuthority", traits.otherAuthority()));
        return rows.stream().map(row -> new Proposed(Disposition.ofKey(String.valueOf(row.get("action"))), String.valueOf(row.get("basis")))).toList();
    }

    private static List<String> names(java.util.Collection<Disposition> actions) {
        return actions.stream().sorted().map(Disposition::key).toList();
    }

    private Finding find(UUID id) {
        return findings.findById(id).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }
}
