package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.Scheduling.Opening;
import cn.dangchang.plan.VisitBasis;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens schedules and takes in what their basis wants. */
@Component
class ScheduleOpening {
    private final ScheduleBook book;
    private final ScheduleOffice office;

    ScheduleOpening(ScheduleBook book, ScheduleOffice office) {
        this.book = book;
        this.office = office;
    }

    UUID open(Opening opening) {
        var actor = office.scheduler();
        ScheduleGround.NOTHING_TO_SCHEDULE.refuseAtIf(opening.kind() == null || opening.reference() == null, "basis");
        book.schedules().locked(actor.agency().value());
        var demand = book.demands().find(actor.agency(), new VisitBasis(opening.kind(), opening.reference())).filter(each -> !each.wants().isEmpty())
                .orElseThrow(() -> ScheduleGround.NOTHING_TO_SCHEDULE.refusalAt("basis"));
        ScheduleGround.SCHEDULE_EXISTS.refuseAtIf(book.schedules().findByAgencyAndBasisKindAndBasisReference(actor.agency().value(), opening.kind(),
                opening.reference()).isPresent(), "basis", demand.name());
        ScheduleGround.DAYS_OFF_NEED_REASON.refuseAtIf(opening.daysOffReason() != null && opening.daysOffReason().isBlank(), "daysOffReason");
        var schedule = book.schedules().save(new Schedule(demand, opening.daysOffReason(), actor, office.now()));
        office.write(schedule.id(), "schedule-opened", Map.of("kind", opening.kind().name(), "reference", opening.reference(),
                "daysOff", schedule.daysOff(), "slots", takeIn(schedule, demand)));
        return schedule.id();
    }

    int refresh(UUID id) {
        var schedule = book.locked(id, office.scheduler());
        int gained = book.demands().find(schedule.agency(), schedule.basis()).map(demand -> takeIn(schedule, demand)).orElse(0);
        if (gained > 0) {
            office.write(id, "schedule-refreshed", Map.of("slots", gained));
        }
        return gained;
    }

    private int takeIn(Schedule schedule, Demand demand) {
        var there = book.slotsOf(schedule).stream().collect(Collectors.groupingBy(ScheduleSlot::site));
        int gained = 0;
        for (var want : demand.wants()) {
            there.getOrDefault(want.site(), List.of()).forEach(slot -> slot.wantedIn(want.months()));
            for (int round = there.getOrDefault(want.site(), List.of()).size() + 1; round <= want.visits(); round++) {
                book.slots().save(new ScheduleSlot(schedule, want, round));
                gained++;
            }
        }
        return gained;
    }
}
