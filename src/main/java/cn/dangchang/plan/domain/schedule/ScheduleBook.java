package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules and slots of the acting person's agency; others are told nothing. */
@Component
class ScheduleBook {
    private final AgencySchedules schedules;
    private final ScheduleSlots slots;
    private final LedgerReading ledger;
    private final Demands demands;

    ScheduleBook(AgencySchedules schedules, ScheduleSlots slots, LedgerReading ledger, Demands demands) {
        this.schedules = schedules;
        this.slots = slots;
        this.ledger = ledger;
        this.demands = demands;
    }

    AgencySchedules schedules() {
        return schedules;
    }

    ScheduleSlots slots() {
        return slots;
    }

    Demands demands() {
        return demands;
    }

    Schedule find(UUID id, AgencyId agency) {
        return schedules.findById(id).filter(each -> each.agency().equals(agency)).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** Locks the agency's schedules before anything is read that the rules judge. */
    Schedule locked(UUID id, Actor actor) {
        return schedules.locked(actor.agency().value()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    /** As {@link #locked}, for the schedule of a slot. */
    ScheduleSlot lockedSlot(UUID id, Actor actor) {
        schedules.locked(actor.agency().value());
        return slots.findById(id).filter(slot -> slot.agency().equals(actor.agency().value())).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
    }

    List<ScheduleSlot> slotsOf(Schedule schedule) {
        return slots.findByScheduleIdOrderByAreaAscNameAscRoundAsc(schedule.id());
    }

    /** A visit that took place is part of the record. */
    void requireNotHeld(ScheduleSlot slot, Schedule schedule) {
        ScheduleGround.VISIT_IS_HELD.refuseIf(slot.visit() != null
                && ledger.held(schedule.agency(), schedule.first(), schedule.last()).contains(slot.visit()), slot.name());
    }
}
