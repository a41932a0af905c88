package cn.dangchang.penalty;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sealing or seizure as it stands.
 *
 * @param source the visit or case it stands on; @param until last day of the term while it is in force and not stopped by an examination, or null
 * @param liftedOn the day from which nothing is held any more, except what was confiscated, destroyed or handed over
 */
public record CoercionFile(MatterNumber number, AgencyId agency, MatterNumber source, UUID enterprise, String enterpriseName, String place,
                           String sector, String town, String team, List<PersonId> officers, String processInstance, Instant openedAt, Asked asked,
                           List<SeizedThing> things, List<Ruling> rulings, Act act, LocalDate until, Extension extension, List<Examination> examinations,
                           Disposal disposal, List<Paper> papers, LocalDate liftedOn, LocalDate closedOn, String closedBecause) {
    public boolean closed() {
        return closedOn != null;
    }

    public boolean seized() {
        return act != null && act.handedOver() != null;
    }

    public boolean inForce() {
        return seized() && liftedOn == null && closedOn == null;
    }

    /** @return whether the head or a leader approved it, beforehand or within the twenty-four hours. */
    public boolean approved() {
        return ruling("approval").or(() -> ruling("late-approval")).filter(Ruling::approved).isPresent();
    }

    /** @return the examination that stops the term. */
    public Optional<Examination> examinedNow() {
        return examinations.stream().filter(each -> each.over() == null).findFirst();
    }

    public boolean ofCase() {
        return source.kind() == MatterKind.PENALTY_CASE;
    }

    /** @return the last ruling of that step. */
    public Optional<Ruling> ruling(String step) {
        return rulings.stream().filter(each -> each.step().equals(step)).reduce((earlier, later) -> later);
    }

    public Optional<Paper> paper(DocumentKind kind) {
        return papers.stream().filter(each -> each.kind() == kind).reduce((earlier, later) -> later);
    }

    /** @param days of the term; @param custody who keeps it and how; @param checked that all is related and nothing is sealed already. */
    @Embeddable
    public record Asked(@Enumerated(EnumType.STRING) SeizureCause cause, String problem, String reason, Integer days, String custody, Boolean checked,
                        Boolean urgent, @Column(name = "urgency") String urgencyReason, List<String> askedBy, LocalDate askedOn) {}

    /** @param step review, approval, late-approval, extension or disposal; @param outcome approved, returned or refused. */
    @Embeddable
    public record Ruling(String step, String outcome, @Column(name = "ruled_by") String by, @Column(name = "ruled_at") Instant at, String words) {
        public boolean approved() {
            return "approved".equals(outcome);
        }
    }

    /** The record on site (现场笔录). @param handedOver when decision and list were handed over, null before it. */
    @Embeddable
    public record Act(LocalDateTime beganAt, LocalDateTime endedAt, List<String> actedBy, Boolean certificatesShown, Boolean partyCalled,
                      Boolean partyPresent, Boolean rightsTold, Boolean listened, String statement, String answer, LocalDateTime handedOver,
                      LocalDate heldFrom) {
        public Act handedOver(LocalDateTime at) {
            return new Act(beganAt, endedAt, actedBy, certificatesShown, partyCalled, partyPresent, rightsTold, listened, statement, answer, at,
                    beganAt.toLocalDate());
        }
    }

    /** @param extendedUntil null until it was granted. */
    @Embeddable
    public record Extension(String extensionReason, Integer extensionDays, String extensionBy, LocalDate extensionOn, LocalDate extendedUntil) {}

    /**
     * Stops the term.
     *
     * @param examinedUntil the last day that was told; @param notice number or words of the written notice; @param over the first day that counts
     *     again, null while it runs; @param result null where it did not come in time
     */
    @Embeddable
    public record Examination(String examined, String institution, LocalDate examinedFrom, LocalDate examinedUntil, String notice, LocalDate noticeOn,
                              @Column(name = "examination_over") LocalDate over, String result) {
        public Examination(String examined, String institution, LocalDate examinedUntil, String notice) {
            this(examined, institution, null, examinedUntil, notice, null, null, null);
        }

        /** @return the last day that does not count, or the first where none is left out. */
        public LocalDate lastDay() {
            return over == null ? examinedUntil : over.isAfter(examinedFrom) ? over.minusDays(1) : examinedFrom;
        }

        public Examination over(LocalDate day, String found) {
            return new Examination(examined, institution, examinedFrom, examinedUntil, notice, noticeOn, day, found);
        }
    }

    /** @param kind release, confiscate, destroy or transfer; @param releaseReason null for the others. */
    @Embeddable
    public record Disposal(@Column(name = "disposal_kind") String kind, @Enumerated(EnumType.STRING) ReleaseReason releaseReason, String disposalBasis,
                           String disposalWords, String disposalBy, LocalDate disposalOn) {}

    @Embeddable
    public record Paper(@Enumerated(EnumType.STRING) DocumentKind kind, UUID document, @Column(name = "document_number") String number,
                        @Column(name = "issued_on") LocalDate on) {}
}
