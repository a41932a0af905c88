package cn.dangchang.plan;

import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Keeps the schedules (排期): which group visits which site on which day. Done by planners and coordinators of the agency. Audited. */
public interface Scheduling {
    /**
     * @return the schedule, its sites still without a day
     * @throws cn.dangchang.shared.Refusal SCHEDULE_EXISTS, NOTHING_TO_SCHEDULE, DAYS_OFF_NEED_REASON
     */
    UUID open(Opening opening);

    /** Takes in the sites that the basis has gained since. @return how many. */
    int refresh(UUID schedule);

    /**
     * Puts a visit on a day of a group, or moves it there. Checked under a lock on the agency's schedules.
     *
     * @param seen version of the card that the person saw; null where nobody looked
     * @param reason why in spite of warnings, or why a visit is moved that was released already
     * @throws cn.dangchang.shared.Refusal {@link ScheduleGround}
     */
    void place(UUID slot, Integer seen, String team, LocalDate day, String reason);

    void place(UUID slot, String team, LocalDate day, String reason);

    /** Back among those without a day. @param seen as in {@link #place} */
    void takeOff(UUID slot, Integer seen, String reason);

    void takeOff(UUID slot, String reason);

    /** A pinned visit is left where it is by the solver. */
    void pin(UUID slot, boolean pinned);

    /** Orders the visits (下达): {@link VisitOrdered} for each. @return how many were ordered now. */
    int release(UUID schedule, Collection<UUID> slots);

    /** Notes that somebody is away; both days count. */
    void noteLeave(PersonId person, LocalDate first, LocalDate last);

    void withdrawLeave(UUID leave);

    /** @param reference id of the campaign, or the year of the annual plan; @param daysOffReason why days off are worked too, null where they are not. */
    record Opening(BasisKind kind, String reference, String daysOffReason) {}
}
