package cn.dangchang.evidence;

import cn.dangchang.shared.MatterNumber;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps files and knows who took them, when and where. */
public interface EvidenceStore {
    /**
     * Keeps a file; its kind is decided by content (JPEG, PNG, PDF, MP4 …), never by name.
     *
     * @throws cn.dangchang.shared.Refusal {@link EvidenceGround#KIND_NOT_ALLOWED}, {@link EvidenceGround#TOO_LARGE}, {@link EvidenceGround#HASH_DIFFERS}
     */
    EvidenceFile keep(Incoming incoming, InputStream content);

    Optional<EvidenceFile> find(UUID id);

    List<EvidenceFile> of(MatterNumber matter);

    /** Opens the bytes after checking them against the recorded hash. */
    InputStream open(UUID id);

    /** Compares the bytes with the recorded hash and writes the outcome into the custody. */
    boolean verify(UUID id);

    /** @return who handed the file over, opened and verified it, oldest first. */
    List<Custody> custodyOf(UUID id);

    /** @param purpose photo, after-photo, signature, scan, video, receipt; @param clientHash SHA-256 taken at capture, or null; @param place free text or coordinates, or null. */
    record Incoming(MatterNumber matter, String purpose, String name, String clientHash, Instant capturedAt, String place) {}

    /** @param act received, opened or verified; @param sound whether the bytes had the recorded hash. */
    record Custody(Instant at, String person, String act, boolean sound) {}

    record EvidenceFile(UUID id, MatterNumber matter, String purpose, String name, String mediaType, long size, String sha256, Instant capturedAt,
                        Instant receivedAt, String takenBy, String place) {}
}
