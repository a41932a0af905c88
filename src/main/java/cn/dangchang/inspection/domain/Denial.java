package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The late approval of an urgent visit was denied: it is asked for once more, or the visit is taken back with what was found. */
@Service
public class Denial {
    private final VisitDesk desk;
    private final Findings findings;
    private final FollowUps followUps;
    private final HazardBook hazards;
    private final VisitGrounds grounds;

    Denial(VisitDesk desk, Findings findings, FollowUps followUps, HazardBook hazards, VisitGrounds grounds) {
        this.desk = desk;
        this.findings = findings;
        this.followUps = followUps;
        this.hazards = hazards;
        this.grounds = grounds;
    }

    /** @return the word on which the process branches. */
    public String askAnew(MatterNumber number) {
        var visit = desk.openForHouse(number);
        InspectionGround.NOT_DENIED.refuseIf(!visit.lateApprovalDenied());
        desk.write(visit, "late-approval-asked-anew", Map.of());
        return "anew";
    }

    /**
     * A visit that is over already is not taken back, the denial stands beside it; one that has ordered something waits until that has come to its end.
     *
     * @return the word on which the process branches.
     */
    public String accept(MatterNumber number, String reason) {
        var visit = desk.openForHouse(number);
        if (visit.stage().over()) {
            desk.write(visit, "late-denial-stands", Map.of());
            return "stands";
        }
        var open = followUps.findByVisitOrderByOpenedAt(number.value()).stream().filter(FollowUp::open).count();
        InspectionGround.FOLLOW_UPS_OPEN.refuseIf(open > 0, open);
        var all = findings.findByVisitOrderBySeq(number.value());
        InspectionGround.FINDING_IS_LOCKED.refuseIf(all.stream().anyMatch(Finding::locked));
        visit.withdraw();
        if (!visit.enteredOnce()) {
            grounds.dropped(visit);
        }
        all.forEach(finding -> {
            finding.fallsWithTheVisit(reason);
            hazards.closed(finding);
        });
        desk.write(visit, "visit-withdrawn", Map.of());
        return "withdrawn";
    }
}
