package cn.dangchang.rectification;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Prepares the new order after a failed review: a new day for every failed item, and the signatures of two officers. */
public interface FollowUpOrders {
    /** @throws cn.dangchang.shared.Refusal ORDER_WITHOUT_DEADLINE, DEADLINE_BEFORE_THE_ORDER, DEADLINE_BEYOND_LIMIT */
    void prepare(MatterNumber number, int seq, LocalDate deadline, String requirement);

    void sign(MatterNumber number, PersonId officer, String pin, UUID image);

    void signByParty(MatterNumber number, String name, UUID image);

    void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video);

    /** @return signatures for the content as it stands. */
    List<Signature> signatures(MatterNumber number);
}
