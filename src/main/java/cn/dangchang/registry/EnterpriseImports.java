package cn.dangchang.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Many enterprises from one file. It is read in the background; the person sees what is wrong with which line, and then has the good lines
 * taken in one step, or nothing.
 */
public interface EnterpriseImports {
    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround} where the file is none that can be read or another import is under way */
    UUID start(String fileName, byte[] content);

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#NO_SUCH_IMPORT} */
    Job job(UUID id);

    /** @return why it failed, in words, where that is known. */
    Optional<String> fault(UUID id);

    /** @return the import of the acting person's agency that is not over yet. */
    Optional<Job> open();

    /** @return the newest imports of the agency. */
    List<Job> latest(int limit);

    /** @return lines that cannot be taken, in their order. */
    List<BadLine> badLines(UUID id, int limit);

    /** Takes everything good in one step, in the background. @throws cn.dangchang.shared.Refusal {@link RegistryGround#IMPORT_NOT_READY} */
    void take(UUID id);

    /** Ends it; nothing of it is registered. @throws cn.dangchang.shared.Refusal {@link RegistryGround#IMPORT_NOT_READY} where it is over */
    void cancel(UUID id);

    enum State {
        READING, READ, TAKING, TAKEN, CANCELLED, FAILED;

        public boolean working() {
            return this == READING || this == TAKING;
        }

        public String key() {
            return Codes.key("import-state", this);
        }
    }

    /** @param total lines with content; @param done of them worked on in this state; @param seconds from the start to the end. */
    record Job(UUID id, String fileName, String by, Instant at, State state, int total, int done, int good, int bad, int registered, int updated,
               boolean cancelAsked, Long seconds) {
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
        }
    }

    /** @param cells as they stood in the file; @param problem all that is wrong with it, in words. */
    record BadLine(int line, String name, List<String> cells, String problem) {}
}
