package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A finding as pages and other modules read it.
 *
 * @param seq number within the visit, from 1
 * @param bases legal and standard bases as printed
 * @param locked a consultation on it is open
 * @param bound what a consultation decided, empty without one
 * @param decided null until an officer decided
 * @param version to be given back with a change
 */
public record FindingView(UUID id, MatterNumber visit, int seq, PersonId author, String authorName, String category, int inspectionItem,
                          String description, String place, List<String> legalBases, List<String> standardBases, String bases, List<UUID> photos,
                          boolean majorHazard, String criterion, FindingTraits traits, String checklist, String item, FindingState state, Instant signedAt,
                          Instant fedBackAt, boolean locked, Set<Disposition> bound, Decided decided, UUID afterPhoto, PersonId verifier,
                          Instant verifiedAt, List<UUID> evidence, int version) {

    public record Decided(Set<Disposition> proposed, Set<Disposition> actions, String deviationReason, LocalDate deadline, String requirement,
                          Set<SiteMeasure> measures, String authority, String responsible, String other, int round) {}
}
