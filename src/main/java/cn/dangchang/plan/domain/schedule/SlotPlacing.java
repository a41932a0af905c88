package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.VisitRescheduled;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts visits on the board and takes them off, asking every rule under the lock. */
@Component
class SlotPlacing {
    private final ScheduleBook book;
    private final SurroundingsReading surroundings;
    private final ScheduleRules rules;
    private final ScheduleOffice office;
    private final ApplicationEventPublisher events;

    SlotPlacing(ScheduleBook book, SurroundingsReading surroundings, ScheduleRules rules, ScheduleOffice office, ApplicationEventPublisher events) {
        this.book = book;
        this.surroundings = surroundings;
        this.rules = rules;
        this.office = office;
        this.events = events;
    }

    void place(UUID id, Integer seen, String team, LocalDate day, String reason) {
        var actor = office.scheduler();
        var slot = book.lockedSlot(id, actor);
        var schedule = book.find(slot.schedule(), actor.agency());
        if (slot.stands(team, day)) {
            return;
        }
        slot.requireSeen(seen);
        book.requireNotHeld(slot, schedule);
        var squad = book.demands().squads(schedule).stream().filter(each -> each.code().equals(team)).findFirst()
                .orElseThrow(() -> ScheduleGround.NO_SUCH_SCHEDULE_GROUP.refusalAt("team"));
        ScheduleGround.OUTSIDE_THE_DAYS.refuseAtIf(day == null, "day", schedule.first().getMonthValue(), schedule.first().getDayOfMonth(),
                schedule.last().getMonthValue(), schedule.last().getDayOfMonth());
        var warnings = rules.judge(slot.at(squad, day), surroundings.around(schedule, day, day, List.of(slot.enterprise())));
        ScheduleRules.requireReason(warnings, reason);
        var facts = facts(slot, warnings.size());
        slot.place(team, day, reason);
        facts.put("team", team);
        facts.put("day", day.toString());
        office.write(schedule.id(), "slot-placed", facts);
        tell(slot, reason);
    }

    void takeOff(UUID id, Integer seen, String reason) {
        var actor = office.scheduler();
        var slot = book.lockedSlot(id, actor);
        if (slot.placed()) {
            slot.requireSeen(seen);
            book.requireNotHeld(slot, book.find(slot.schedule(), actor.agency()));
            var facts = facts(slot, 0);
            slot.takeOff(reason);
            office.write(slot.schedule(), "slot-taken-off", facts);
            tell(slot, reason);
        }
    }

    void pin(UUID id, boolean pinned) {
        var slot = book.lockedSlot(id, office.scheduler());
        if (slot.pinned() != pinned) {
            slot.pin(pinned);
            office.write(slot.schedule(), pinned ? "slot-pinned" : "slot-unpinned", Map.of("slot", id.toString()));
        }
    }

    private static LinkedHashMap<String, Object> facts(ScheduleSlot slot, int warnings) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("slot", slot.id().toString());
        if (slot.placed()) {
            facts.put("fromTeam", slot.team());
            facts.put("fromDay", slot.day().toString());
        }
        facts.put("warnings", warnings);
        return facts;
    }

    private void tell(ScheduleSlot slot, String reason) {
        if (slot.visit() != null) {
            events.publishEvent(new VisitRescheduled(slot.id(), slot.visit(), slot.team(), slot.day(), reason));
        }
    }
}
