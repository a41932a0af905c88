package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DEVIATION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_ESCALATE;

import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the rules propose after a failed review, and what a leader decided. */
@Entity
@Table(schema = "rectification", name = "escalation")
class Escalation {
    static final String NONE = "none";

    @Id
    private UUID id;
    private UUID rectification;
    private int round;
    private List<String> proposed;
    private List<String> bases;
    private String measure;
    private String reason;
    private LocalDate decidedOn;
    private String decidedBy;
    private boolean handedOver;

    protected Escalation() {}

    static Escalation proposed(Rectification matter, int round, List<String> measures, List<String> bases) {
        var escalation = new Escalation();
        escalation.id = UUID.randomUUID();
        escalation.rectification = matter.id();
        escalation.round = round;
        escalation.proposed = new ArrayList<>(measures);
        escalation.bases = new ArrayList<>(bases);
        return escalation;
    }

    /** Whoever does not follow the proposal says why. */
    void decide(String decided, String why, PersonId by, LocalDate today) {
        NOTHING_TO_ESCALATE.refuseIf(measure != null);
        boolean follows = decided.equals(NONE) ? proposed.isEmpty() : proposed.contains(decided);
        DEVIATION_NEEDS_A_REASON.refuseAtIf(!follows && (why == null || why.isBlank()), "reason");
        measure = decided;
        reason = why;
        decidedBy = by.value();
        decidedOn = today;
        handedOver = !decided.equals(NONE);
    }

    boolean handedOver() {
        return handedOver;
    }

    RectificationFile.Escalation view() {
        return new RectificationFile.Escalation(id, round, List.copyOf(proposed), List.copyOf(bases), measure, reason,
                PersonId.orNull(decidedBy), decidedOn, handedOver);
    }
}
