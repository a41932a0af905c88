package cn.dangchang.registry.domain;

import cn.dangchang.registry.ExpertStanding.Suspension;
import cn.dangchang.registry.Experts.Expert;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A person in the pool of safety experts. */
@Entity
@Table(schema = "registry", name = "expert")
class AppointedExpert {
    @Id
    private UUID id;
    @Version
    private int version;
    private String person;
    private String agency;
    private String speciality;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] sectors;
    private String qualification;
    private LocalDate appointedFrom;
    private LocalDate appointedTo;
    private boolean preferred;
    private String preferredReason;
    private Instant preferredAt;
    private String preferredBy;
    private Instant suspendedAt;
    private String suspendedBy;
    private String suspendedReason;

    protected AppointedExpert() {}

    AppointedExpert(Expert expert) {
        this.id = UUID.randomUUID();
        this.person = expert.person().value();
        this.agency = expert.agency().value();
        renew(expert);
    }

    final void renew(Expert expert) {
        speciality = expert.speciality();
        sectors = expert.sectors().toArray(String[]::new);
        qualification = expert.qualification();
        appointedFrom = expert.appointedFrom();
        appointedTo = expert.appointedTo();
    }

    /** Marks the expert as outstanding, or takes the mark away; the reason of the last word is kept. */
    void prefer(boolean outstanding, String reason, String by, Instant at) {
        preferred = outstanding;
        preferredReason = reason;
        preferredBy = by;
        preferredAt = at;
    }

    void suspend(String reason, String by, Instant at) {
        suspendedReason = reason;
        suspendedBy = by;
        suspendedAt = at;
    }

    void resume() {
        suspend(null, null, null);
    }

    Suspension suspension() {
        return suspendedAt == null ? null : new Suspension(suspendedAt, PersonId.orNull(suspendedBy), suspendedReason);
    }

    UUID id() {
        return id;
    }

    boolean preferred() {
        return preferred;
    }

    String preferredReason() {
        return preferredReason;
    }

    boolean availableFor(String sector, LocalDate day) {
        return List.of(sectors).contains(sector) && suspendedAt == null && appointedOn(day);
    }

    boolean appointedOn(LocalDate day) {
        return !day.isBefore(appointedFrom) && (appointedTo == null || !day.isAfter(appointedTo));
    }

    Expert expert() {
        return new Expert(new PersonId(person), new AgencyId(agency), speciality, List.of(sectors), qualification, appointedFrom, appointedTo);
    }
}
