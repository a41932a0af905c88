package cn.dangchang.registry.domain;

import cn.dangchang.registry.ExpertStanding.Kind;
import cn.dangchang.registry.ExpertStanding.Tie;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What ties an expert to an enterprise. */
@Entity
@Table(schema = "registry", name = "expert_tie")
class ExpertTie {
    @Id
    private UUID id;
    private UUID expertId;
    private UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private LocalDate since;
    private LocalDate until;
    private String note;
    private String declaredBy;
    private Instant declaredAt;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnReason;

    protected ExpertTie() {}

    ExpertTie(UUID expert, Tie tie, String by) {
        this.id = tie.id();
        this.expertId = expert;
        this.enterpriseId = tie.enterprise();
        this.kind = tie.kind();
        this.since = tie.since();
        this.until = tie.until();
        this.note = tie.note();
        this.declaredBy = by;
        this.declaredAt = tie.declaredAt();
    }

    void strike(String reason, String by, Instant at) {
        withdrawnReason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    boolean of(UUID expert) {
        return expertId.equals(expert);
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /** @param years for which a tie that has ended still counts. */
    boolean bars(UUID enterprise, LocalDate day, int years) {
        return stands() && enterpriseId.equals(enterprise) && !day.isBefore(since) && (until == null || day.isBefore(until.plusYears(years)));
    }

    Kind kind() {
        return kind;
    }

    UUID enterprise() {
        return enterpriseId;
    }

    Tie view(String enterpriseName) {
        return new Tie(id, enterpriseId, enterpriseName, kind, since, until, note, declaredAt);
    }
}
