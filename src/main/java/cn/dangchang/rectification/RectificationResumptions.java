package cn.dangchang.rectification;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;

/** Work that was stopped resumes only through review-resumption by two officers and approve-resumption by a leader. */
public interface RectificationResumptions {
    /** @throws cn.dangchang.shared.Refusal NOT_A_STOP_ORDER, RESUMPTION_ALREADY_ASKED */
    void request(MatterNumber number, String statement);

    /** A reviewer signs as acting, or as a second one by own PIN. */
    void sign(MatterNumber number, PersonId reviewer, String pin, UUID image);

    void signByParty(MatterNumber number, String name, UUID image);

    void refusedByParty(MatterNumber number, String name, String reason, String witness, UUID video);

    /** @return signatures for the content as it stands. */
    List<Signature> signatures(MatterNumber number);
}
