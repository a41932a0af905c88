package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** A finding as it is kept, and as it reads. */
@MappedSuperclass
abstract class FindingRow {
    @Id
    UUID id = UUID.randomUUID();
    /** Null until it is kept: that is how it is known to be new without being looked for. */
    @Version
    private Integer version;
    String visit;
    int seq;
    String author;
    @Embedded
    Observation observation;
    @Enumerated(EnumType.STRING)
    FindingState state = FindingState.RECORDED;
    Instant recordedAt;
    Instant signedAt;
    Instant fedBackAt;
    String consultation;
    List<String> bound = List.of();
    @Embedded
    Ruling ruling = Ruling.NONE;
    List<String> done = List.of();
    UUID afterPhoto;
    String verifier;
    Instant verifiedAt;
    List<UUID> evidence = List.of();
    String withdrawnReason;
    Instant closedAt;

    boolean awaits(Disposition action) {
        return decidedAndSigned() && actions().contains(action) && !done.contains(action.name());
    }

    boolean settled() {
        return !live() || decidedAndSigned() && actions().stream().allMatch(action -> done.contains(action.name()));
    }

    private boolean decidedAndSigned() {
        return state == FindingState.DISPOSED || state == FindingState.VERIFIED || state == FindingState.FOLLOWED_UP || state == FindingState.CLOSED;
    }

    boolean live() {
        return state != FindingState.WITHDRAWN;
    }

    boolean locked() {
        return consultation != null;
    }

    boolean decidedIn(int round) {
        return ruling.decidedRound() != null && ruling.decidedRound() == round;
    }

    Set<Disposition> actions() {
        return ruling.actionSet();
    }

    Set<Disposition> bound() {
        var set = new TreeSet<Disposition>();
        bound.forEach(each -> set.add(Disposition.valueOf(each)));
        return set;
    }

    Set<SiteMeasure> measures() {
        return ruling.measureSet();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    MatterNumber visit() {
        return new MatterNumber(visit);
    }

    int seq() {
        return seq;
    }

    PersonId author() {
        return new PersonId(author);
    }

    Observation observation() {
        return observation;
    }

    FindingTraits traits() {
        return observation.traits();
    }

    boolean majorHazard() {
        return observation.majorHazard();
    }

    FindingState state() {
        return state;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant fedBackAt() {
        return fedBackAt;
    }

    Ruling ruling() {
        return ruling;
    }

    UUID afterPhoto() {
        return afterPhoto;
    }

    PersonId verifier() {
        return PersonId.orNull(verifier);
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    List<UUID> evidence() {
        return List.copyOf(evidence);
    }

    /** @return its pictures from before and after, and the evidence for it. */
    List<UUID> files() {
        return Stream.of(observation.photos().stream(), evidence.stream(), Stream.ofNullable(afterPhoto)).flatMap(each -> each).toList();
    }
}
