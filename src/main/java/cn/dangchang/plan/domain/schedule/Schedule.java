package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The schedule of a campaign or of an agency's year. */
@Entity
@Table(schema = "plan", name = "schedule")
class Schedule {
    @Id
    private UUID id = UUID.randomUUID();
    private String agency;
    @Enumerated(EnumType.STRING)
    private BasisKind basisKind;
    private String basisReference;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String daysOffReason;
    private String openedBy;
    private Instant openedAt;

    protected Schedule() {}

    Schedule(Demand demand, String daysOffReason, Actor actor, Instant now) {
        this.agency = actor.agency().value();
        this.basisKind = demand.basis().kind();
        this.basisReference = demand.basis().reference();
        this.name = demand.name();
        this.firstDay = demand.first();
        this.lastDay = demand.last();
        this.daysOffReason = daysOffReason;
        this.openedBy = actor.person().value();
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    VisitBasis basis() {
        return new VisitBasis(basisKind, basisReference);
    }

    String name() {
        return name;
    }

    LocalDate first() {
        return firstDay;
    }

    LocalDate last() {
        return lastDay;
    }

    boolean daysOff() {
        return daysOffReason != null;
    }
}
