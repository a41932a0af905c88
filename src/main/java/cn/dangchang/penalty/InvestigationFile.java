package cn.dangchang.penalty;

import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was done to find out, and what it proved.
 *
 * @param holes every element of every fact that nothing proves, the hints among them; {@link #requiredHoles()} holds those that stand in the way
 */
public record InvestigationFile(List<Act> acts, List<Proof> proofs, List<Hole> holes) {
    /** @return what has to be proven before a penalty may be concluded. */
    public List<Hole> requiredHoles() {
        return holes.stream().filter(Hole::required).toList();
    }

    public boolean complete() {
        return requiredHoles().isEmpty();
    }

    /** @return proofs of one element of one fact. */
    public List<Proof> proving(int fact, ProofElement element) {
        return proofs.stream().filter(each -> each.fact() == fact && each.proves().contains(element)).toList();
    }

    /** @param to null while it goes on; @param who the person concerned; @param document null until it was signed and issued. */
    public record Act(int seq, ActKind kind, List<PersonId> officers, LocalDateTime from, LocalDateTime to, boolean certificatesShown, String place,
                      String who, UUID document, boolean signed) {}

    /**
     * A piece of evidence tied to a fact.
     *
     * @param fact its number in the case; @param party number of the party it concerns, or null for all
     * @param evidence id of the file, or null where an act is the evidence; @param act its number, or null
     * @param takenBy, takenAt, place, hash as the module of evidence, or the record of the act, keeps them
     */
    public record Proof(int seq, int fact, Integer party, EvidenceKind kind, String what, String source, UUID evidence, Integer act, String takenBy,
                        Instant takenAt, String place, String hash, Set<ProofElement> proves) {}

    /** An element of a fact that no proof proves. */
    public record Hole(int fact, ProofElement element) {
        /** @return false for a hint: whether it was put right is wanted, not needed. */
        public boolean required() {
            return element.required();
        }
    }
}
