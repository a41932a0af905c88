package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitOpened;
import cn.dangchang.plan.VisitOrdered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the visits that a schedule releases, in the same transaction, and says which number each has. */
@Component
class OrderedVisits {
    private final VisitPlanning planning;
    private final ApplicationEventPublisher events;

    OrderedVisits(VisitPlanning planning, ApplicationEventPublisher events) {
        this.planning = planning;
        this.events = events;
    }

    @EventListener
    void on(VisitOrdered ordered) {
        var number = planning.propose(proposal(ordered.intent(), ordered.reason()));
        events.publishEvent(new VisitOpened(ordered.slot(), number));
    }

    private static ProposedVisit proposal(VisitIntent intent, String reason) {
        var cross = intent.territory() == null ? null : new CrossArea(intent.basis().reference(), intent.territory());
        return new ProposedVisit(intent.site(), intent.team(), intent.form(), null, true, cross, intent.day(),
                intent.officers().stream().map(each -> new Assignment(each, MemberRole.OFFICER)).toList(), intent.basis(), reason);
    }
}
