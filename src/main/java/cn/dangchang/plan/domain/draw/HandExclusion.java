package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.DrawExclusion;
import cn.dangchang.plan.DrawView.LeftOut;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A candidate whom a person left out, with the reason. */
@Entity
@Table(schema = "plan", name = "draw_exclusion")
class HandExclusion {
    @Id
    private UUID id = UUID.randomUUID();
    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private Draw draw;
    private String subject;
    @Enumerated(EnumType.STRING)
    private DrawExclusion kind;
    private String reason;
    private String by;
    private Instant at;

    protected HandExclusion() {}

    HandExclusion(Draw draw, String subject, LeftOut leftOut, String by, Instant at) {
        this.draw = draw;
        this.subject = subject;
        this.kind = leftOut.kind();
        this.reason = leftOut.reason();
        this.by = by;
        this.at = at;
    }

    boolean concerns(String candidate) {
        return subject.equals(candidate);
    }

    HandExclusion copyFor(Draw other) {
        return new HandExclusion(other, subject, leftOut(), by, at);
    }

    LeftOut leftOut() {
        return new LeftOut(kind, reason);
    }

    String subject() {
        return subject;
    }

    String by() {
        return by;
    }
}
