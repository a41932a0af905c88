package cn.dangchang.penalty;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Prepares the decision of a party: act by act its violation and sanction, the way of payment, the signatures. */
public interface SummaryDecisions {
    /** @throws cn.dangchang.shared.Refusal as every rule of the summary procedure that {@link PenaltyGround} names */
    void charge(MatterNumber number, int seq, Sanction sanction);

    /** @param collection null for payment at a bank. @throws cn.dangchang.shared.Refusal COLLECTION_ON_SPOT_NOT_ALLOWED, COLLECTION_NEEDS_A_REASON */
    void collect(MatterNumber number, int seq, OnSpotCollection collection, String reason);

    /** Signs as the acting officer, or as a second one by own PIN. */
    void sign(MatterNumber number, int seq, PersonId officer, String pin, UUID image);

    void signByParty(MatterNumber number, int seq, String name, UUID image);

    void refusedByParty(MatterNumber number, int seq, String name, String reason, String witness, UUID video);

    /** @return signatures for the decision as it stands. */
    List<Signature> signatures(MatterNumber number, int seq);

    /** @param fine in yuan, null or zero for a warning alone. */
    record Sanction(UUID finding, String violation, String range, boolean warning, BigDecimal fine) {}
}
