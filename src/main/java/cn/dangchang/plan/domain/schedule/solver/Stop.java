package cn.dangchang.plan.domain.schedule.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A site that is to be visited; it stands in a cell of the timetable, or in none. */
@PlanningEntity
public class Stop {
    @PlanningId
    private UUID id;
    private Place place;
    private Cell before;
    @PlanningPin
    private boolean pinned;
    @PlanningVariable(allowsUnassigned = true)
    private Cell cell;

    /** For the solver's copies. */
    public Stop() {}

    /** @param cell where it stands now, or null; @param pinned it stays there: released, held, pinned by a person, or of another schedule. */
    public Stop(UUID id, Place place, Cell cell, boolean pinned) {
        this.id = id;
        this.place = place;
        this.cell = cell;
        this.before = cell;
        this.pinned = pinned;
    }

    public UUID id() {
        return id;
    }

    public Cell cell() {
        return cell;
    }

    /** @return where it stood when the timetable was drawn, or null. */
    public Cell before() {
        return before;
    }

    public boolean changed() {
        return !Objects.equals(before, cell);
    }

    /** Nothing may be put there any more: the day is over, or the group has too few officers. */
    void closeCell() {
        cell = cell.closed();
        before = cell;
    }

    void put(Cell chosen) {
        cell = chosen;
    }

    /** @return the cell as a place, whether something may be put there or not. */
    Cell spot() {
        return cell.open() ? cell : new Cell(cell.team(), cell.day());
    }

    boolean misplaced() {
        return !pinned && !cell.open();
    }

    UUID site() {
        return place.site();
    }

    UUID enterprise() {
        return place.enterprise();
    }

    public String area() {
        return place.area();
    }

    String team() {
        return cell.team();
    }

    LocalDate day() {
        return cell.day();
    }

    int month() {
        return monthOf(cell.day());
    }

    boolean moved() {
        return before != null && changed();
    }

    /** @return whether a group goes that knows nothing of the sector while others do. */
    boolean strange() {
        return strange(cell.team());
    }

    boolean strange(String team) {
        return !place.fitting().isEmpty() && !place.fitting().contains(team);
    }

    /** @return whether the plan wants it in another month. */
    boolean untimely() {
        return untimely(cell.day());
    }

    boolean untimely(LocalDate day) {
        return !place.months().isEmpty() && !place.months().contains(day.getMonthValue());
    }

    static int monthOf(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue();
    }

    /**
     * @param area county or town; @param fitting groups whose professional field it is, empty where none or all do; @param months in which the
     * plan wants it, 1–12, empty for all.
     */
    public record Place(UUID site, UUID enterprise, String area, Set<String> fitting, Set<Integer> months) {
        public Place(UUID site, UUID enterprise, String area, Set<String> fitting) {
            this(site, enterprise, area, fitting, Set.of());
        }
    }
}
