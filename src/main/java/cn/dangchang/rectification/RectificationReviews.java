package cn.dangchang.rectification;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Prepares a review on the spot: result per item, circumstances that bear on escalation, signatures of the reviewers and the party. */
public interface RectificationReviews {
    /** @throws cn.dangchang.shared.Refusal FAILED_RESULT_NEEDS_A_REMARK, ITEM_NOT_YET_DUE */
    void record(MatterNumber number, RectificationFile.Result result);

    /** @param circumstances names of the inputs of the decision {@code escalation} that apply to the party. */
    void circumstances(MatterNumber number, Set<String> circumstances);

    /** Signs as the acting officer, or as a second one by own PIN. @param image drawn signature, or null. */
    void sign(MatterNumber number, PersonId reviewer, String pin, UUID image);

    void signByParty(MatterNumber number, String name, UUID image);

    void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video);

    /** @return signatures for the content as it stands. */
    List<Signature> signatures(MatterNumber number);
}
