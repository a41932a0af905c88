package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitPlanned;
import cn.dangchang.organisation.Officers;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** An urgent visit goes through the gate at once; plan and notice are there, the approval follows within its clock. */
@Component
class UrgentStart {
    private final VisitDesk desk;
    private final Officers officers;
    private final PlanPapers papers;
    private final Opening opening;
    private final ApplicationEventPublisher events;

    UrgentStart(VisitDesk desk, Officers officers, PlanPapers papers, Opening opening, ApplicationEventPublisher events) {
        this.desk = desk;
        this.officers = officers;
        this.papers = papers;
        this.opening = opening;
        this.events = events;
    }

    void start(Visit visit) {
        var today = desk.today();
        visit.goUrgently(new PlanText(visit.occasion().urgentReason(), today, null, null, null, null), desk.person(), officers, today);
        opening.urgent(visit);
        papers.urgent(visit, today);
        desk.write(visit, "urgent-visit-started", Map.of("reportedAt", visit.occasion().urgentReportedAt().toString()));
        events.publishEvent(new VisitPlanned(visit.number(), visit.where().enterpriseId(), today, true));
    }
}
