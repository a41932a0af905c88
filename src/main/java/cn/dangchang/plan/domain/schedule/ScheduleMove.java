package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.domain.schedule.solver.Cell;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Where a run would put a slot, and where the slot stood then. */
@Entity
@Table(schema = "plan", name = "schedule_move")
class ScheduleMove {
    @Id
    private UUID id = UUID.randomUUID();
    private UUID runId;
    private UUID slotId;
    private String fromTeam;
    private LocalDate fromDay;
    private String team;
    private LocalDate visitOn;

    protected ScheduleMove() {}

    ScheduleMove(UUID run, UUID slot, Cell from, Cell to) {
        this.runId = run;
        this.slotId = slot;
        this.fromTeam = from == null ? null : from.team();
        this.fromDay = from == null ? null : from.day();
        this.team = to == null ? null : to.team();
        this.visitOn = to == null ? null : to.day();
    }

    UUID slot() {
        return slotId;
    }

    String fromTeam() {
        return fromTeam;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    String team() {
        return team;
    }

    LocalDate day() {
        return visitOn;
    }

    boolean fits(ScheduleSlot slot) {
        return slot.stands(fromTeam, fromDay) && !slot.released() && !slot.pinned();
    }
}
