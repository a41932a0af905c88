package cn.dangchang.plan.domain.draw;

import cn.dangchang.plan.domain.draw.DrawResult.Swap;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An officer whom another replaced after the draw. */
@Entity
@Table(schema = "plan", name = "draw_swap")
class DrawSwap {
    @Id
    private UUID id = UUID.randomUUID();
    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private Draw draw;
    private int position;
    private String site;
    private String outgoing;
    private String incoming;
    private String reason;
    private String by;
    private Instant at;

    protected DrawSwap() {}

    DrawSwap(Draw draw, int position, String site, String outgoing, String incoming, Draw.Note note) {
        this.draw = draw;
        this.position = position;
        this.site = site;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.reason = note.reason();
        this.by = note.by();
        this.at = note.at();
    }

    Swap swap() {
        return new Swap(site, outgoing, incoming, reason, by, at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    Instant at() {
        return at;
    }
}
