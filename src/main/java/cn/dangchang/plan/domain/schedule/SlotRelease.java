package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitOpened;
import cn.dangchang.plan.VisitOrdered;
import cn.dangchang.plan.domain.schedule.Squad.Officer;
import cn.dangchang.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Orders the visits of chosen slots, and keeps the numbers under which they were opened. */
@Component
class SlotRelease {
    private final ScheduleBook book;
    private final SurroundingsReading surroundings;
    private final ScheduleRules rules;
    private final ScheduleOffice office;
    private final ApplicationEventPublisher events;

    SlotRelease(ScheduleBook book, SurroundingsReading surroundings, ScheduleRules rules, ScheduleOffice office, ApplicationEventPublisher events) {
        this.book = book;
        this.surroundings = surroundings;
        this.rules = rules;
        this.office = office;
        this.events = events;
    }

    int release(UUID id, Collection<UUID> ids) {
        var schedule = book.locked(id, office.scheduler());
        var slots = ids.isEmpty() ? List.<ScheduleSlot>of() : book.slots().findByScheduleIdAndIdIn(id, ids);
        ScheduleGround.NOTHING_CHOSEN_TO_RELEASE.refuseAtIf(slots.isEmpty(), "slots");
        var squads = book.demands().squads(schedule);
        var around = surroundings.around(schedule, schedule.first(), schedule.last(), List.of());
        int released = 0;
        for (var slot : slots) {
            if (!slot.release()) {
                continue;
            }
            var squad = squads.stream().filter(each -> each.code().equals(slot.team())).findFirst()
                    .orElseThrow(ScheduleGround.NO_SUCH_SCHEDULE_GROUP::refusal);
            rules.judge(slot.at(squad, slot.day()), around);
            office.write(id, "slot-released", Map.of("slot", slot.id().toString(), "team", slot.team(), "day", slot.day().toString()));
            var officers = squad.officers().stream().map(Officer::id).filter(officer -> !around.isAway(officer, slot.day())).toList();
            events.publishEvent(new VisitOrdered(slot.id(), new VisitIntent(schedule.agency(), slot.enterprise(), slot.site(), slot.sector(),
                    slot.area().isEmpty() ? null : new UnitId(slot.area()), slot.form(), slot.team(), slot.day(), officers, null, schedule.basis())));
            released++;
        }
        return released;
    }

    /** In the transaction that opened the visit. */
    @EventListener
    void on(VisitOpened opened) {
        book.slots().findById(opened.slot()).filter(slot -> slot.visit() == null).ifPresent(slot -> {
            slot.opened(opened.visit());
            office.write(slot.schedule(), "slot-opened", Map.of("slot", slot.id().toString(), "visit", opened.visit().value()));
        });
    }
}
