package cn.dangchang.registry.domain;

import cn.dangchang.registry.Enterprises.Change;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One particular of an enterprise that was registered differently before. */
@Entity
@Table(schema = "registry", name = "enterprise_change")
class Correction {
    @Id
    private UUID id;
    private UUID enterpriseId;
    private Instant changedAt;
    private String changedBy;
    private String field;
    private String before;
    private String after;

    protected Correction() {}

    Correction(UUID enterprise, Change change) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise;
        this.changedAt = change.at();
        this.changedBy = change.by();
        this.field = change.field();
        this.before = change.before();
        this.after = change.after();
    }

    Change change() {
        return new Change(changedAt, changedBy, field, before, after);
    }
}
