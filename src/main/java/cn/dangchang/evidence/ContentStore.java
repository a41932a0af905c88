package cn.dangchang.evidence;

import java.util.Collection;
import java.util.Set;

/** Bytes by their SHA-256, written and flushed to disk before the caller's transaction commits. */
public interface ContentStore {
    /** @return SHA-256 as 64 hexadecimal digits. */
    String put(byte[] content);

    /** @throws cn.dangchang.shared.Refusal {@link EvidenceGround#NO_SUCH_FILE}, {@link EvidenceGround#FILE_DAMAGED} */
    byte[] read(String sha256);

    /** Deletes contents that no row speaks of and that are older than an hour (left by transactions that were rolled back). @return how many. */
    int sweep();

    /** A module whose rows speak of contents; asked before anything is swept. */
    interface Holder {
        /** @return those of the hashes that rows of this module speak of. */
        Set<String> held(Collection<String> hashes);
    }
}
