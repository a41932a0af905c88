package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.LINK_NOT_VALID;
import static cn.dangchang.rectification.RectificationGround.LINK_USED_TOO_OFTEN;

import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link by which the party reports without an account. Only the hash of its token is kept. */
@Entity
@Table(schema = "rectification", name = "report_link")
class ReportLink {
    static final int PHOTOS = 60;
    static final int REPORTS = 5;

    @Id
    private UUID id;
    private UUID rectification;
    private String tokenHash;
    private String madeBy;
    private Instant madeAt;
    private Instant validUntil;
    private int photos;
    private int reports;

    protected ReportLink() {}

    static ReportLink of(Rectification matter, String tokenHash, PersonId by, Instant now, Instant until) {
        var link = new ReportLink();
        link.id = UUID.randomUUID();
        link.rectification = matter.id();
        link.tokenHash = tokenHash;
        link.madeBy = by.value();
        link.madeAt = now;
        link.validUntil = until;
        return link;
    }

    void requireValid(Instant now) {
        LINK_NOT_VALID.refuseIf(!now.isBefore(validUntil));
    }

    void end(Instant now) {
        validUntil = now.isBefore(validUntil) ? now : validUntil;
    }

    void countPhoto() {
        LINK_USED_TOO_OFTEN.refuseIf(photos >= PHOTOS);
        photos++;
    }

    void countReport() {
        LINK_USED_TOO_OFTEN.refuseIf(reports >= REPORTS);
        reports++;
    }

    UUID rectification() {
        return rectification;
    }

    Instant validUntil() {
        return validUntil;
    }
}
