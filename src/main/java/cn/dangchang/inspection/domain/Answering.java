package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The answers of others: a receipt from another authority, the territory's acceptance and its report. */
@Service
public class Answering {
    private final VisitDesk desk;
    private final FollowUps followUps;
    private final FollowUpBook book;
    private final Opening opening;

    Answering(VisitDesk desk, FollowUps followUps, FollowUpBook book, Opening opening) {
        this.desk = desk;
        this.followUps = followUps;
        this.book = book;
        this.opening = opening;
    }

    /** Each authority signs for itself; where all receipts were recorded one by one before, there is nothing left to record. */
    public void receipt(MatterNumber number, String receivedBy, LocalDate on, String receiptNumber) {
        var visit = desk.openForHouse(number);
        InspectionGround.COMPLETED_IN_THE_FUTURE.refuseAtIf(on.isAfter(desk.today()), "receivedOn");
        var waiting = transfers(visit).filter(FollowUp::open).toList();
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(transfers(visit).findAny().isEmpty());
        InspectionGround.RECEIPT_OF_EACH_AUTHORITY.refuseAtIf(waiting.size() > 1, "receivedBy", waiting.size());
        waiting.forEach(followUp -> {
            followUp.received(receivedBy, on, receiptNumber);
            book.close(visit, followUp);
        });
        desk.write(visit, "handover-receipt-recorded", Map.of("receivedOn", on));
    }

    public void territoryAccepts(MatterNumber number) {
        var visit = desk.openForHouse(number);
        open(visit, FollowUpKind.TERRITORY).forEach(followUp -> followUp.received(desk.person().value(), desk.today(), null));
        desk.write(visit, "territory-accepted", Map.of());
    }

    public void territoryReports(MatterNumber number, String outcome, LocalDate completedOn) {
        var visit = desk.openForHouse(number);
        InspectionGround.COMPLETED_IN_THE_FUTURE.refuseAtIf(completedOn != null && completedOn.isAfter(desk.today()), "completedOn");
        open(visit, FollowUpKind.TERRITORY).forEach(followUp -> {
            followUp.reported(outcome);
            book.close(visit, followUp);
        });
        opening.ended(visit, SiteInspection.TERRITORY_REPLY, "reported");
        desk.write(visit, "territory-reported", Map.of());
    }

    private Stream<FollowUp> transfers(Visit visit) {
        return followUps.findByVisitOrderByOpenedAt(visit.number().value()).stream().filter(each -> each.is(FollowUpKind.TRANSFER));
    }

    private List<FollowUp> open(Visit visit, FollowUpKind kind) {
        var all = followUps.findByVisitOrderByOpenedAt(visit.number().value()).stream().filter(each -> each.is(kind) && each.open()).toList();
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(all.isEmpty());
        return all;
    }
}
