package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.ScheduleProposals.State;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One run of the solver, from its start until somebody has decided on what it proposes. */
@Entity
@Table(schema = "plan", name = "schedule_run")
class ScheduleRun {
    /** A run of which nothing was heard for so long has died with its node. */
    private static final Duration SILENT = Duration.ofMinutes(2);
    private static final int WHOLE = 100;

    @Id
    private UUID id = UUID.randomUUID();
    @Version
    private int version;
    private UUID scheduleId;
    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;
    private String startedBy;
    private Instant startedAt;
    private Instant beatAt;
    private int longestSeconds;

    protected ScheduleRun() {}

    ScheduleRun(UUID schedule, String by, Instant now, Duration longest) {
        this.scheduleId = schedule;
        this.startedBy = by;
        this.startedAt = now;
        this.beatAt = now;
        this.longestSeconds = (int) longest.toSeconds();
    }

    UUID id() {
        return id;
    }

    UUID schedule() {
        return scheduleId;
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    State state(Instant now) {
        return state == State.RUNNING && beatAt.plus(SILENT).isBefore(now) ? State.FAILED : state;
    }

    boolean waits(Instant now) {
        return state(now) == State.RUNNING || state == State.PROPOSED;
    }

    int percent(Instant now) {
        long gone = Duration.between(startedAt, now).toSeconds() * WHOLE / Math.max(1, longestSeconds);
        return state == State.RUNNING ? (int) Math.max(0, Math.min(WHOLE - 1, gone)) : WHOLE;
    }

    void beat(Instant now) {
        beatAt = now;
    }

    void become(State next) {
        ScheduleGround.NO_PROPOSAL.refuseIf(state != State.RUNNING && state != State.PROPOSED);
        state = next;
    }
}
