package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.Campaigns.Campaign;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitOpened;
import cn.dangchang.plan.VisitOrdered;
import cn.dangchang.plan.VisitRescheduled;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the visits that a schedule releases, in the same transaction, says which number each has, and follows when one is moved. */
@Component
class OrderedVisits {
    private final VisitPlanning planning;
    private final Campaigns campaigns;
    private final VisitDesk desk;
    private final VisitGrounds grounds;
    private final ApplicationEventPublisher events;

    OrderedVisits(VisitPlanning planning, Campaigns campaigns, VisitDesk desk, VisitGrounds grounds, ApplicationEventPublisher events) {
        this.planning = planning;
        this.campaigns = campaigns;
        this.desk = desk;
        this.grounds = grounds;
        this.events = events;
    }

    @EventListener
    void on(VisitOrdered ordered) {
        var number = planning.propose(proposal(ordered.intent(), ordered.reason()));
        events.publishEvent(new VisitOpened(ordered.slot(), number));
    }

    private ProposedVisit proposal(VisitIntent intent, String reason) {
        var cross = intent.territory() == null ? null : new CrossArea(intent.basis().reference(), intent.territory());
        var campaign = campaign(intent);
        return new ProposedVisit(intent.site(), intent.team(), intent.form(), campaign.map(Campaign::name).orElse(null),
                campaign.map(Campaign::groupLeaderReviews).orElse(true), cross, intent.day(),
                intent.officers().stream().map(each -> new Assignment(each, MemberRole.OFFICER)).toList(), intent.basis(), reason);
    }

    private Optional<Campaign> campaign(VisitIntent intent) {
        try {
            return intent.basis().kind() == BasisKind.CAMPAIGN ? campaigns.find(UUID.fromString(intent.basis().reference())) : Optional.empty();
        } catch (IllegalArgumentException namedByNumber) {
            return Optional.empty();
        }
    }

    /**
     * Once its plan was submitted a visit is moved by sending the plan back, so that whoever approved it hears of it. The board has checked
     * who moves it: planners schedule visits that they do not read. What the visit rests on must carry the new day as it carried the old one.
     */
    @EventListener
    void on(VisitRescheduled moved) {
        var visit = desk.openForHouse(moved.visit());
        InspectionGround.PLAN_SUBMITTED_ALREADY.refuseIf(!visit.isDrafted() || moved.day() == null || !visit.occasion().team().equals(moved.team()));
        grounds.requireMoved(visit, moved.day(), moved.reason());
        visit.plannedFor(moved.day());
        grounds.moved(visit, moved.day());
        desk.write(visit, "visit-rescheduled", Map.of("day", moved.day().toString()));
    }
}
