package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.shared.MatterNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One visit that is wanted, with its place on the board once it has one. */
@Entity
@Table(schema = "plan", name = "schedule_slot")
class ScheduleSlot {
    @Id
    private UUID id = UUID.randomUUID();
    @Version
    private int version;
    private UUID scheduleId;
    private String agency;
    private UUID siteId;
    private int round;
    private UUID enterpriseId;
    private String name;
    private String sector;
    private String area;
    private String form;
    /** In which it is wanted, as {@code 3,4}; empty for any. */
    private String months;
    private String team;
    private LocalDate visitOn;
    private boolean released;
    private boolean pinned;
    private String reason;
    private String visit;

    protected ScheduleSlot() {}

    ScheduleSlot(Schedule schedule, Demand.Want want, int round) {
        this.scheduleId = schedule.id();
        this.agency = schedule.agency().value();
        this.siteId = want.site();
        this.round = round;
        this.enterpriseId = want.enterprise();
        this.name = want.name();
        this.sector = want.sector();
        this.area = want.area();
        this.form = want.form();
        wantedIn(want.months());
    }

    void wantedIn(Collection<Integer> wanted) {
        months = wanted.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @return 1–12, empty for any. */
    Set<Integer> months() {
        return months.isEmpty() ? Set.of() : Stream.of(months.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    int version() {
        return version;
    }

    /** Whoever moves a card moves what was seen: a colleague may have moved it meanwhile. */
    void requireSeen(Integer seen) {
        ScheduleGround.BOARD_IS_STALE.refuseAtIf(seen != null && seen != version, "seen", name);
    }

    UUID id() {
        return id;
    }

    UUID schedule() {
        return scheduleId;
    }

    String agency() {
        return agency;
    }

    UUID site() {
        return siteId;
    }

    UUID enterprise() {
        return enterpriseId;
    }

    String name() {
        return name;
    }

    String sector() {
        return sector;
    }

    String area() {
        return area;
    }

    String form() {
        return form;
    }

    String team() {
        return team;
    }

    LocalDate day() {
        return visitOn;
    }

    boolean placed() {
        return visitOn != null;
    }

    boolean released() {
        return released;
    }

    boolean pinned() {
        return pinned;
    }

    String reason() {
        return reason;
    }

    MatterNumber visit() {
        return visit == null ? null : new MatterNumber(visit);
    }

    boolean stands(String team, LocalDate day) {
        return Objects.equals(this.team, team) && Objects.equals(visitOn, day);
    }

    /** Where it would stand; @param squad null for the tray. */
    Booking at(Squad squad, LocalDate day) {
        return new Booking(id, siteId, enterpriseId, name, area, squad, day, months());
    }

    void place(String team, LocalDate day, String reason) {
        requireReasonWhereReleased(reason);
        this.team = team;
        this.visitOn = day;
        this.reason = reason;
    }

    /** A visit that was ordered keeps its number but has to be given a new day. */
    void takeOff(String reason) {
        requireReasonWhereReleased(reason);
        this.team = null;
        this.visitOn = null;
        this.pinned = false;
        this.reason = reason;
    }

    void pin(boolean pinned) {
        ScheduleGround.SLOT_NOT_PLACED.refuseIf(pinned && !placed(), name);
        this.pinned = pinned;
    }

    /** @return whether it was released only now. */
    boolean release() {
        ScheduleGround.SLOT_NOT_PLACED.refuseIf(!placed(), name);
        boolean fresh = !released;
        released = true;
        return fresh;
    }

    void opened(MatterNumber number) {
        visit = number.value();
    }

    private void requireReasonWhereReleased(String reason) {
        ScheduleGround.RELEASED_NEEDS_REASON.refuseAtIf(released && reason == null, "reason", name);
    }
}
