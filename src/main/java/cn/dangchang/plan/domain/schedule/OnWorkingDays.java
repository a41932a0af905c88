package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import org.springframework.stereotype.Component;

/** Days off are left alone unless the schedule was opened for them too. */
@Component
class OnWorkingDays implements HardRule {
    @Override
    public void require(Booking booking, Surroundings around) {
        ScheduleGround.NOT_A_WORKING_DAY.refuseIf(!around.frame().daysOff() && !around.frame().working().test(booking.day()),
                booking.day().getMonthValue(), booking.day().getDayOfMonth());
    }
}
