package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.HandoverReceipts;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.plan.AwaitedReceipts;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of those who took findings over, and those that are still missing. */
@Service
@Transactional
class ReceiptBook implements HandoverReceipts, AwaitedReceipts {
    private final VisitDesk desk;
    private final FollowUps followUps;
    private final FollowUpBook book;
    private final EvidenceStore files;

    ReceiptBook(VisitDesk desk, FollowUps followUps, FollowUpBook book, EvidenceStore files) {
        this.desk = desk;
        this.followUps = followUps;
        this.book = book;
        this.files = files;
    }

    @Override
    public void receive(MatterNumber number, UUID handover, Receipt receipt) {
        var visit = desk.open(number);
        visit.requireOfficer(desk.person());
        var followUp = followUps.findById(handover).filter(each -> each.visit().equals(number) && each.is(FollowUpKind.TRANSFER))
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(!followUp.open());
        InspectionGround.RECEIPT_INCOMPLETE.refuseAtIf(receipt.receivedBy() == null || receipt.receivedBy().isBlank(), "receivedBy");
        InspectionGround.RECEIPT_INCOMPLETE.refuseAtIf(receipt.on() == null, "receivedOn");
        InspectionGround.COMPLETED_IN_THE_FUTURE.refuseAtIf(receipt.on().isAfter(desk.today()), "receivedOn");
        InspectionGround.RECEIVED_BEFORE_HANDED_OVER.refuseAtIf(receipt.on().isBefore(followUp.openedOn()), "receivedOn");
        InspectionGround.NO_SUCH_EVIDENCE.refuseAtIf(receipt.file() != null && files.find(receipt.file()).filter(each -> each.matter().equals(number))
                .isEmpty(), "receiptFile");
        followUp.received(receipt);
        book.close(visit, followUp);
        desk.write(visit, "handover-receipt-recorded", Map.of("followUp", handover, "receivedOn", receipt.on()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Handover> all() {
        return followUps.transfers(desk.actor().agency().value()).stream().map(followUp -> desk.look(followUp.visit())
                .map(visit -> followUp.handover(visit.where().enterpriseName())).orElse(null)).filter(Objects::nonNull)
                .sorted(java.util.Comparator.comparing((Handover each) -> each.receipt() != null).thenComparing(Handover::handedOverAt)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(Collection<MatterNumber> visits) {
        return visits.isEmpty() ? List.of() : followUps.withoutReceipt(visits.stream().map(MatterNumber::value).toList()).stream()
                .map(each -> each.visit() + " " + each.toWhom()).toList();
    }
}
