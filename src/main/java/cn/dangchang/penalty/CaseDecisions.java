package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** How a case was decided, and that a party took its decision at once; the steps themselves are tasks of the process. */
public interface CaseDecisions {
    /** Only where the acting person may see the case. */
    CaseDecisionFile of(MatterNumber number);

    /** The party takes the decision at once: its signature is the receipt. @throws cn.dangchang.shared.Refusal NOT_DECIDED, ALREADY_ISSUED, NOT_FOR_YOU */
    void receivedByParty(MatterNumber number, int party, String name, UUID image);

    /** The party does not want to sign; left in place before a witness or a video. */
    void receiptRefused(MatterNumber number, int party, String name, String reason, String witness, UUID video);

    /** Officers give every decision that was issued and is in nobody's hands to service. @throws cn.dangchang.shared.Refusal NOT_DECIDED, NOT_FOR_YOU */
    void beginService(MatterNumber number);

    /** @return the parties that signed for the decision or refused to. */
    List<Integer> received(MatterNumber number);
}
