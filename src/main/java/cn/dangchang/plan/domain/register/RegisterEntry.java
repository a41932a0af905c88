package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.RegisterGround;
import cn.dangchang.plan.Registers.Draft;
import cn.dangchang.plan.Registers.Earlier;
import cn.dangchang.plan.Registers.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of a register. */
@Entity
@Table(schema = "plan", name = "register_entry")
class RegisterEntry {
    @Id
    private UUID id;
    @Version
    private int version;
    private String agency;
    private String kind;
    private LocalDate day;
    private LocalDate until;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> content;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Earlier> earlier = new ArrayList<>();
    private String withdrawnFor;
    private String enteredBy;
    private Instant enteredAt;

    protected RegisterEntry() {}

    RegisterEntry(AgencyId agency, String kind, Draft draft, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.kind = kind;
        this.enteredBy = by.value();
        this.enteredAt = at;
        take(draft);
    }

    private void take(Draft draft) {
        day = draft.day();
        until = draft.until();
        content = draft.content();
    }

    void correct(int seen, Draft draft, PersonId by, Instant at) {
        SharedGround.CHANGED_MEANWHILE.refuseIf(seen != version);
        RegisterGround.ENTRY_IS_WITHDRAWN.refuseIf(withdrawnFor != null);
        var kept = new ArrayList<>(earlier);
        kept.add(new Earlier(at, by, content));
        earlier = kept;
        take(draft);
    }

    void withdraw(String reason) {
        RegisterGround.ENTRY_IS_WITHDRAWN.refuseIf(withdrawnFor != null);
        RegisterGround.REASON_IS_MISSING.refuseAtIf(reason == null || reason.isBlank(), "reason");
        withdrawnFor = reason.strip();
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    boolean standsOn(LocalDate each) {
        return withdrawnFor == null && !each.isBefore(day) && !each.isAfter(until == null ? day : until);
    }

    boolean meets(Draft draft) {
        var last = draft.until() == null ? draft.day() : draft.until();
        return withdrawnFor == null && !day.isAfter(last) && !draft.day().isAfter(until == null ? day : until);
    }

    boolean belongsTo(AgencyId other) {
        return agency.equals(other.value());
    }

    Entry view() {
        return new Entry(id, version, kind, day, until, content, withdrawnFor, new PersonId(enteredBy), enteredAt, earlier);
    }
}
