package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A problem found on site: its author's own, resting on a basis, and everything that is decided and done about it. */
@Entity
@Table(schema = "inspection", name = "finding")
class Finding extends FindingRow {
    protected Finding() {}

    Finding(MatterNumber visit, int seq, PersonId author, FindingEntry entry, Instant at) {
        this.visit = visit.value();
        this.seq = seq;
        this.author = author.value();
        this.observation = Observation.of(entry);
        this.recordedAt = at;
    }

    void change(FindingEntry entry, PersonId by, int seen) {
        requireChangeable(by);
        SharedGround.CHANGED_MEANWHILE.refuseIf(seen != version());
        observation = Observation.of(entry);
        state = FindingState.RECORDED;
        signedAt = null;
    }

    void withdraw(String reason, PersonId by) {
        requireChangeable(by);
        InspectionGround.WITHDRAWN_WITHOUT_REASON.refuseAtIf(reason == null || reason.isBlank(), "reason");
        withdrawnReason = reason;
        state = FindingState.WITHDRAWN;
    }

    /** The visit was taken back, and what was found with it; what is closed stays closed. */
    void fallsWithTheVisit(String reason) {
        if (live() && closedAt == null) {
            withdrawnReason = reason;
            state = FindingState.WITHDRAWN;
        }
    }

    private void requireChangeable(PersonId by) {
        InspectionGround.NOT_THE_AUTHOR.refuseIf(!author.equals(by.value()));
        InspectionGround.FINDING_IS_LOCKED.refuseIf(locked());
        InspectionGround.FINDING_ALREADY_FED_BACK.refuseIf(fedBackAt != null);
        InspectionGround.FINDING_IS_WITHDRAWN.refuseIf(state == FindingState.WITHDRAWN);
    }

    void signed(Instant at) {
        signedAt = at;
        state = FindingState.SIGNED;
    }

    void fedBack(Instant at) {
        fedBackAt = at;
        state = FindingState.FED_BACK;
    }

    /** Decides; the ruling has been checked against proposal, deadline and measures before. */
    void decide(Decided decided, Set<Disposition> proposed, int round, PersonId by) {
        InspectionGround.FINDING_IS_LOCKED.refuseIf(locked());
        InspectionGround.WRONG_STAGE.refuseIf(state != FindingState.FED_BACK);
        SharedGround.CHANGED_MEANWHILE.refuseIf(decided.seen() != version());
        if (decided.traits() != null) {
            observation = observation.judged(decided.traits());
        }
        ruling = Ruling.of(decided, proposed, round, by);
    }

    /** @return to whom it is to be handed over. */
    Optional<String> authority() {
        return Optional.ofNullable(ruling.authority());
    }

    void disposed() {
        state = FindingState.DISPOSED;
        // what is written under 其他处置措施 is done with being written
        if (actions().contains(Disposition.OTHER)) {
            done(Disposition.OTHER);
        }
    }

    /** The other side did not sign: the sheet is open again. */
    void reopened() {
        state = FindingState.FED_BACK;
        done = List.of();
    }

    void lock(MatterNumber number) {
        InspectionGround.CONSULTATION_ALREADY_OPEN.refuseIf(locked());
        InspectionGround.WRONG_STAGE.refuseIf(state != FindingState.FED_BACK);
        consultation = number.value();
        ruling = Ruling.NONE;
    }

    /** The opinion binds whoever decides from now on. */
    void bind(Set<Disposition> actions) {
        consultation = null;
        bound = actions.stream().sorted().map(Enum::name).toList();
    }

    void verify(UUID photo, PersonId by, Instant at) {
        requireAwaiting(Disposition.RECTIFY_NOW);
        InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO.refuseAtIf(photo == null, "afterPhoto");
        afterPhoto = photo;
        verifier = by.value();
        verifiedAt = at;
    }

    void support(UUID file) {
        InspectionGround.FINDING_IS_WITHDRAWN.refuseIf(state == FindingState.WITHDRAWN);
        evidence = Stream.concat(evidence.stream(), Stream.of(file)).distinct().toList();
    }

    void requireAwaiting(Disposition action) {
        InspectionGround.NOTHING_TO_DO_HERE.refuseIf(!awaits(action));
    }

    void done(Disposition action) {
        done = Stream.concat(done.stream(), Stream.of(action.name())).distinct().toList();
    }

    void verified() {
        done(Disposition.RECTIFY_NOW);
        if (state == FindingState.DISPOSED) {
            state = FindingState.VERIFIED;
        }
    }

    void followedUp() {
        state = FindingState.FOLLOWED_UP;
    }

    void close(Instant at) {
        if (closedAt == null && live()) {
            closedAt = at;
            state = FindingState.CLOSED;
        }
    }
}
