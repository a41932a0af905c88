package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitClosed;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 销号: a person confirms that nothing that followed from the visit is open. */
@Service
public class Closing {
    private final VisitDesk desk;
    private final FollowUps followUps;
    private final Progress progress;
    private final HazardBook hazards;
    private final ApplicationEventPublisher events;

    Closing(VisitDesk desk, FollowUps followUps, Progress progress, HazardBook hazards, ApplicationEventPublisher events) {
        this.desk = desk;
        this.followUps = followUps;
        this.progress = progress;
        this.hazards = hazards;
        this.events = events;
    }

    public void close(MatterNumber number, boolean confirmed) {
        var visit = desk.openForHouse(number);
        InspectionGround.CLOSED_WITHOUT_CONFIRMATION.refuseAtIf(!confirmed, "confirmed");
        var open = followUps.findByVisitOrderByOpenedAt(number.value()).stream().filter(FollowUp::open).count();
        InspectionGround.FOLLOW_UPS_OPEN.refuseIf(open > 0, open);
        visit.close(desk.person(), desk.now());
        progress.round(visit).live().forEach(finding -> {
            finding.close(desk.now());
            hazards.closed(finding);
        });
        desk.write(visit, "visit-closed", Map.of());
        events.publishEvent(new VisitClosed(number, visit.where().enterpriseId()));
    }
}
