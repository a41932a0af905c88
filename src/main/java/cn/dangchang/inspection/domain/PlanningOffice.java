package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where visits are proposed, planned and put on sheets. */
@Service
@Transactional
class PlanningOffice implements VisitPlanning {
    private final Planning planning;
    private final Sheets sheets;
    private final Opening opening;
    private final UrgentStart urgent;
    private final CampaignNames campaigns;

    PlanningOffice(Planning planning, Sheets sheets, Opening opening, UrgentStart urgent, CampaignNames campaigns) {
        this.planning = planning;
        this.sheets = sheets;
        this.opening = opening;
        this.urgent = urgent;
        this.campaigns = campaigns;
    }

    @Override
    public MatterNumber propose(ProposedVisit proposed) {
        var visit = planning.draw(campaigns.named(proposed), null);
        opening.planned(visit);
        return visit.number();
    }

    @Override
    public MatterNumber startUrgent(ProposedVisit proposed, Urgency urgency) {
        var visit = planning.draw(proposed, urgency);
        urgent.start(visit);
        return visit.number();
    }

    @Override
    public void planScope(MatterNumber visit, Set<Integer> inspectionItems) {
        planning.scope(visit, inspectionItems);
    }

    @Override
    public void planMethods(MatterNumber visit, Set<String> methods) {
        planning.methods(visit, methods);
    }

    @Override
    public void assign(MatterNumber visit, List<Assignment> members) {
        planning.assign(visit, members);
    }

    @Override
    public void explain(MatterNumber visit, String reason) {
        planning.explain(visit, reason);
    }

    @Override
    public UUID combine(List<MatterNumber> visits) {
        return sheets.combine(visits);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(UUID sheet) {
        return sheets.find(sheet);
    }

    @Override
    public void decideSheet(UUID sheet, boolean approved, String opinion) {
        sheets.decide(sheet, approved, opinion);
    }
}
