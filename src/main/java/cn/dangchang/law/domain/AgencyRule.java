package cn.dangchang.law.domain;

import cn.dangchang.law.LawGround;
import cn.dangchang.law.RuleSettings.Change;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A rule as one agency has set it for itself, from a day on. */
@Entity
@Table(schema = "law", name = "agency_rule")
class AgencyRule {
    @Id
    private UUID id;
    @Version
    private int version;
    private String agency;
    private String key;
    private String value;
    private String basis;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String setBy;
    private Instant setAt;

    protected AgencyRule() {}

    AgencyRule(String agency, Change change, String setBy, Instant setAt) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.key = change.key();
        this.value = change.value().strip();
        this.basis = change.basis().strip();
        this.validFrom = change.validFrom();
        this.validTo = change.validTo();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Gives way to a rule that starts inside its own days. */
    void giveWayTo(AgencyRule later) {
        boolean meets = (validTo == null || !validTo.isBefore(later.validFrom)) && (later.validTo == null || !validFrom.isAfter(later.validTo));
        if (meets) {
            LawGround.VALIDITY_OVERLAPS.refuseAtIf(!validFrom.isBefore(later.validFrom), "validFrom", validFrom);
            validTo = later.validFrom.minusDays(1);
        }
    }

    String value() {
        return value;
    }

    String basis() {
        return basis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
