package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Findings that are another department's are handed over and signed for (移送 and 回执, 安全生产法 69). */
public interface HandoverReceipts {
    /**
     * An officer of the visit records one authority's receipt. The last one of a visit completes the task that waits for it.
     *
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#RECEIPT_INCOMPLETE}, {@link InspectionGround#COMPLETED_IN_THE_FUTURE},
     *     {@link InspectionGround#RECEIVED_BEFORE_HANDED_OVER}, {@link InspectionGround#NO_SUCH_EVIDENCE}
     */
    void receive(MatterNumber visit, UUID handover, Receipt receipt);

    /** @return hand-overs of visits that the acting person may see: those without a receipt first, the longest waiting first. */
    List<Handover> all();

    /** @param number of the receipt, or null; @param file its copy, or null. */
    record Receipt(String receivedBy, LocalDate on, String number, UUID file) {}

    /** @param receipt null while it is missing. */
    record Handover(MatterNumber visit, UUID id, String enterprise, String authority, int findings, Instant handedOverAt, Receipt receipt) {}
}
