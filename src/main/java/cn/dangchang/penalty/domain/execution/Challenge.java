package cn.dangchang.penalty.domain.execution;

import cn.dangchang.penalty.Fines;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Reconsideration or litigation about a fine, from the day it was accepted to the day of its outcome. */
@Entity
@Table(schema = "penalty", name = "challenge")
class Challenge {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "obligation")
    private Obligation obligation;
    @Enumerated(EnumType.STRING)
    private Fines.Remedy kind;
    private LocalDate begunOn;
    private LocalDate endedOn;
    private String paper;
    private String outcomePaper;

    protected Challenge() {}

    static Challenge begun(Obligation obligation, Fines.Remedy kind, LocalDate on, String paper) {
        var challenge = new Challenge();
        challenge.id = UUID.randomUUID();
        challenge.obligation = obligation;
        challenge.kind = kind;
        challenge.begunOn = on;
        challenge.paper = paper;
        return challenge;
    }

    void end(LocalDate on, String outcome) {
        endedOn = on;
        outcomePaper = outcome;
    }

    boolean running() {
        return endedOn == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(begunOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    Fines.Remedy kind() {
        return kind;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    Fines.Challenge view() {
        return new Fines.Challenge(kind, begunOn, endedOn, paper, outcomePaper);
    }
}
