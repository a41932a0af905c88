package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingsHandedToTerritory;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What others have to deal with: another authority (安全生产法 69), or in a cross-area visit the territory. */
@Service
public class Transferring {
    private final VisitDesk desk;
    private final Progress progress;
    private final ActionDesk actions;
    private final ActionPapers papers;
    private final Opening opening;
    private final ApplicationEventPublisher events;

    Transferring(VisitDesk desk, Progress progress, ActionDesk actions, ActionPapers papers, Opening opening, ApplicationEventPublisher events) {
        this.desk = desk;
        this.progress = progress;
        this.actions = actions;
        this.papers = papers;
        this.opening = opening;
        this.events = events;
    }

    public void handOver(MatterNumber number, String authority) {
        var visit = desk.openForHouse(number);
        actions.requireGates(visit, desk);
        var findings = progress.round(visit).awaiting(Disposition.TRANSFER);
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        findings.forEach(finding -> finding.done(Disposition.TRANSFER));
        byAuthority(findings, authority).forEach((to, theirs) -> {
            var followUp = actions.followUp(visit, desk, FollowUpKind.TRANSFER, to, theirs, null);
            desk.write(visit, "handed-to-other-authority", Map.of("followUp", followUp.id(), "authority", to, "findings", theirs.size()));
        });
        progress.after(visit);
    }

    /** Where the findings go to several authorities each gets its own; where they go to one, its name may be corrected now. */
    private static Map<String, List<Finding>> byAuthority(List<Finding> findings, String authority) {
        var all = findings.stream().collect(Collectors.groupingBy(finding -> finding.authority().orElse(authority), LinkedHashMap::new,
                Collectors.toList()));
        return all.size() > 1 ? all : Map.of(authority, findings);
    }

    /** The group only proposes; the territory issues its own documents and reports back. */
    public void handToTerritory(MatterNumber number) {
        var visit = desk.openForHouse(number);
        actions.requireGates(visit, desk);
        var findings = progress.round(visit).decided();
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(findings.isEmpty());
        var signed = actions.signed(visit, SignedThing.TERRITORY_HANDOVER);
        var document = actions.issue(papers.territory(visit, findings, signed, desk.today()));
        findings.forEach(finding -> finding.actions().forEach(finding::done));
        actions.followUp(visit, desk, FollowUpKind.TERRITORY, visit.occasion().territory(), findings, document.id());
        opening.territoryAnswers(visit);
        progress.after(visit);
        desk.write(visit, "findings-handed-to-territory", Map.of("document", document.id(), "territory", visit.occasion().territory()));
        events.publishEvent(new FindingsHandedToTerritory(number, new AgencyId(visit.occasion().territory()), document.id(),
                findings.stream().map(Finding::id).toList()));
    }
}
