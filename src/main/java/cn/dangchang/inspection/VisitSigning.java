package cn.dangchang.inspection;

import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;

/** Signing what a visit brings forth; everybody signs for oneself and for the content as it stands. */
public interface VisitSigning {
    /**
     * @param key the member's account for a checklist, the hand-over's id for an expert's hand-over, else empty
     * @param pin null for the acting person; the second person's own PIN on the same device
     * @param image picture of the signature, or null
     * @throws cn.dangchang.shared.Refusal {@link InspectionGround#SIGNING_FOR_ANOTHER}, {@link InspectionGround#NOT_A_MEMBER}
     */
    void sign(MatterNumber visit, SignedThing thing, String key, PersonId signer, String pin, UUID image);

    /** The inspected party's person in charge on site signs. */
    void signByParty(MatterNumber visit, SignedThing thing, String name, Method method, UUID image);

    /** The party refuses; needs a witness or a video and is reported to the agency (R-081, 安全生产法 68). */
    void refusedByParty(MatterNumber visit, SignedThing thing, String name, String reason, String witness, UUID video);

    State state(MatterNumber visit, SignedThing thing, String key);

    /**
     * @param valid signatures for the content as it stands
     * @param outdated signatures for content that has changed since
     * @param awaited members who still have to sign
     * @param partyAwaited whether the party still has to sign or refuse
     */
    record State(List<Signature> valid, List<Signature> outdated, List<PersonId> awaited, boolean partyAwaited) {
        public boolean complete() {
            return awaited.isEmpty() && !partyAwaited;
        }
    }
}
