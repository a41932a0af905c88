package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.plan.domain.schedule.Squad.Officer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is on leave does not go; with fewer than two officers left the group does not go (行政处罚法第四十二条). */
@Component
class TwoOfficersPresent implements HardRule {
    private static final int TWO = 2;

    @Override
    public void require(Booking booking, Surroundings around) {
        var away = booking.squad().officers().stream().filter(officer -> around.isAway(officer.id(), booking.day())).toList();
        ScheduleGround.OFFICERS_ON_LEAVE.refuseIf(!away.isEmpty() && booking.squad().officers().size() - away.size() < TWO,
                away.stream().map(Officer::name).collect(Collectors.joining("、")), booking.day().getMonthValue(), booking.day().getDayOfMonth(),
                booking.squad().name());
    }

    /** @return whether the rule lets the group go on that day. */
    static boolean holds(Squad squad, java.time.LocalDate day, Surroundings around) {
        long away = squad.officers().stream().filter(officer -> around.isAway(officer.id(), day)).count();
        return away == 0 || squad.officers().size() - away >= TWO;
    }
}
