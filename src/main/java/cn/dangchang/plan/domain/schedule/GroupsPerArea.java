package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** No more than three groups in one county or town at the same time. */
@Component
class GroupsPerArea implements HardRule {
    @Override
    public void require(Booking booking, Surroundings around) {
        if (booking.area().isEmpty()) {
            return;
        }
        var there = around.sameDay(booking).filter(each -> each.area().equals(booking.area())).map(Booking::squad)
                .filter(squad -> !squad.code().equals(booking.team())).collect(Collectors.toMap(Squad::code, Squad::name, (one, same) -> one));
        ScheduleGround.TOO_MANY_GROUPS_IN_AREA.refuseIf(there.size() >= around.limits().groupsPerArea(), booking.day().getMonthValue(),
                booking.day().getDayOfMonth(), there.size(), there.values().stream().sorted().collect(Collectors.joining("、")),
                around.limits().groupsPerArea());
    }
}
