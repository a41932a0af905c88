package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.Scheduling;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which schedules are made; each command is one transaction. */
@Service
@Transactional
class ScheduleDesk implements Scheduling {
    private final ScheduleOpening opening;
    private final SlotPlacing placing;
    private final SlotRelease releasing;
    private final LeaveBook leaves;
    private final ScheduleOffice office;

    ScheduleDesk(ScheduleOpening opening, SlotPlacing placing, SlotRelease releasing, LeaveBook leaves, ScheduleOffice office) {
        this.opening = opening;
        this.placing = placing;
        this.releasing = releasing;
        this.leaves = leaves;
        this.office = office;
    }

    @Override
    public UUID open(Opening wanted) {
        return opening.open(wanted);
    }

    @Override
    public int refresh(UUID schedule) {
        return opening.refresh(schedule);
    }

    @Override
    public void place(UUID slot, Integer seen, String team, LocalDate day, String reason) {
        placing.place(slot, seen, team, day, textOrNull(reason));
    }

    @Override
    public void place(UUID slot, String team, LocalDate day, String reason) {
        place(slot, null, team, day, reason);
    }

    @Override
    public void takeOff(UUID slot, String reason) {
        takeOff(slot, null, reason);
    }

    @Override
    public void takeOff(UUID slot, Integer seen, String reason) {
        placing.takeOff(slot, seen, textOrNull(reason));
    }

    @Override
    public void pin(UUID slot, boolean pinned) {
        placing.pin(slot, pinned);
    }

    @Override
    public int release(UUID schedule, Collection<UUID> slots) {
        return releasing.release(schedule, slots);
    }

    @Override
    public void noteLeave(PersonId person, LocalDate first, LocalDate last) {
        leaves.note(office.scheduler(), person, first, last);
    }

    @Override
    public void withdrawLeave(UUID leave) {
        leaves.withdraw(office.scheduler(), leave);
    }

    static String textOrNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
