package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.EntryOutcome;
import cn.dangchang.inspection.EntryRefused;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.organisation.Officers;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The gate: certificates shown, notice handed over, rights and content told, or why it came to nothing. */
@Service
public class Entering {
    private final VisitDesk desk;
    private final Officers officers;
    private final PlanShape shape;
    private final FollowUps followUps;
    private final VisitGrounds grounds;
    private final ApplicationEventPublisher events;

    Entering(VisitDesk desk, Officers officers, PlanShape shape, FollowUps followUps, VisitGrounds grounds,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.officers = officers;
        this.shape = shape;
        this.followUps = followUps;
        this.grounds = grounds;
        this.events = events;
    }

    public void arrive(MatterNumber number, Arrival arrival) {
        var visit = desk.openForHouse(number);
        visit.requireOfficer(desk.person());
        visit.arrive(arrival.day(desk), officers, shape.certificates());
        if (visit.stage() == VisitStage.NOT_HELD) {
            grounds.dropped(visit);
        } else {
            grounds.held(visit, desk.today());
        }
        desk.write(visit, "arrived", Map.of("outcome", arrival.outcome().key(), "day", desk.today()));
    }

    /** The written order to admit the officers; only when it is not obeyed a penalty may follow (安全生产法 108). */
    public void correct(MatterNumber number, boolean complied, String note) {
        var visit = desk.openForHouse(number);
        visit.requireOfficer(desk.person());
        InspectionGround.OUTCOME_NEEDS_A_NOTE.refuseAtIf(!complied && note == null, "note");
        visit.correctEntry(complied);
        desk.write(visit, complied ? "entry-corrected" : "entry-refused", Map.of("day", desk.today()));
        if (visit.stage() == VisitStage.ENTRY_REFUSED) {
            var followUp = followUps.save(new FollowUp(number, FollowUpKind.PENALTY_CASE, null, List.of(), null, desk.now()));
            events.publishEvent(new EntryRefused(number, followUp.id(), visit.where().enterpriseId()));
        }
    }

    /** What the officers write down at the gate. */
    public record Arrival(EntryOutcome outcome, boolean certificatesShown, boolean noticeHandedOver, boolean rightsTold, boolean contentTold,
                          boolean recorderOn, String recorderNumber, String entryCode, String receivedBy, String receivedByPosition, String note) {
        private DayOnSite day(VisitDesk desk) {
            return new DayOnSite(desk.today(), outcome, desk.now(), desk.person().value(), certificatesShown, noticeHandedOver, rightsTold, contentTold,
                    recorderOn, recorderNumber, entryCode, receivedBy, receivedByPosition, note);
        }
    }
}
