package cn.dangchang.evidence;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signatures on what is about to become a document. An officer signs as themselves; the party signs by finger or on paper. */
public interface Signatures {
    /**
     * Signs as the acting person, or as a second person by own PIN on the same device.
     *
     * @throws cn.dangchang.shared.Refusal {@link EvidenceGround#SIGNING_FOR_ANOTHER} where {@code signer} is not acting and gave no own PIN,
     *     {@link EvidenceGround#ALREADY_SIGNED}
     */
    Signature sign(Subject subject, String role, PersonId signer, String pin, UUID image);

    /**
     * The party or another person without account signs: finger image, or a scan of ink on paper.
     *
     * @throws cn.dangchang.shared.Refusal {@link EvidenceGround#PARTY_MUST_SIGN} without an image, or with another method
     */
    Signature signByParty(Subject subject, String role, String name, Method method, UUID image);

    /**
     * The party refuses to sign; recorded with the reason and a witness or a video.
     *
     * @throws cn.dangchang.shared.Refusal {@link EvidenceGround#REFUSAL_NEEDS_A_WITNESS_OR_VIDEO}
     */
    Signature refusedByParty(Subject subject, String role, String name, String reason, String witness, UUID video);

    /** @return signatures for exactly this content; those for an earlier content are only in {@link #of(MatterNumber)}. */
    List<Signature> of(Subject subject);

    /**
     * Everybody who signed an earlier content has signed this one too.
     *
     * @throws cn.dangchang.shared.Refusal {@link EvidenceGround#CONTENT_CHANGED_SINCE_SIGNING}
     */
    void requireUnchanged(Subject subject);

    List<Signature> of(MatterNumber matter);

    /** @param kind checklist, feedback, dispositions, document …; @param key id within the matter; @param contentHash SHA-256 of what the signer saw. */
    record Subject(MatterNumber matter, String kind, String key, String contentHash) {}

    enum Method { ACCOUNT, PIN, FINGER, PAPER, REFUSED }

    /** @param signer null for the party; @param image evidence id or null. */
    record Signature(UUID id, Subject subject, String role, PersonId signer, String name, Method method, UUID image, Instant at, String reason,
                     String witness) {}
}
